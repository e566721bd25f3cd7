package org.rashomon.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.analysis.Witness;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Block;
import org.rashomon.account.quote.Quotation;
import org.rashomon.account.read.Dating;
import org.rashomon.account.read.Provenance;
import org.rashomon.archive.group.Event;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.event.identity.Parties;
import tools.jackson.core.JsonGenerator;

/// Writes the records that commands print one a line and that a report holds.
final class JsonRecords {

  private final JsonGenerator out;
  private final Texts texts;

  JsonRecords(JsonGenerator out, Texts texts) {
    this.out = out;
    this.texts = texts;
  }

  /// The quotation's id: its account's, and its place among that account's quotations from 1 on.
  static String id(String account, int quotation) {
    return account + "#" + (quotation + 1);
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  void account(Account account) {
    Provenance from = account.provenance();
    out.writeStartObject();
    out.writeStringProperty("id", account.id());
    out.writeStringProperty("path", account.path());
    out.writeStringProperty("url", from.url());
    out.writeStringProperty("outlet", from.outlet());
    out.writeStringProperty("title", from.title());
    out.writeStringProperty("byline", from.byline());
    out.writeStringProperty("published", from.published());
    source("published_from", from.dating().publishedFrom());
    out.writeStringProperty("updated", from.dating().updated());
    source("updated_from", from.dating().updatedFrom());
    out.writeStringProperty("language", account.language());
    out.writeBooleanProperty("analysed", account.isAnalysed());
    out.writeStringProperty("text", account.text());
    out.writeArrayPropertyStart("blocks");
    for (Block block : account.blocks()) {
      Place place = texts.place(account.id(), block.span());
      out.writeStartObject();
      out.writeNumberProperty("start", place.start());
      out.writeNumberProperty("end", place.end());
      out.writeStringProperty("kind", lower(block.kind()));
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void source(String name, Dating.@Nullable Source source) {
    out.writeStringProperty(name, source == null ? null : lower(source));
  }

  void quotation(Witness witness, int index, Optional<Parties> parties) {
    quotation(witness, index, witness.quotations().get(index), parties);
  }

  /// @param quotation the one at the index, or a part of it
  void quotation(Witness witness, int index, Quotation quotation, Optional<Parties> parties) {
    out.writeStartObject();
    out.writeStringProperty("id", id(witness.id(), index));
    out.writeStringProperty("account", witness.id());
    out.writeStringProperty("form", lower(quotation.form()));
    slices("cue", texts.places(witness.id(), quotation.cue()));
    slices("source", texts.places(witness.id(), quotation.source()));
    slices("content", texts.places(witness.id(), quotation.content()));
    if (quotation.form() == Quotation.Form.MIXED) {
      slices("quoted", texts.places(witness.id(), quotation.quoted()));
    }
    speaker(Speaker.of(witness, index, parties));
    out.writeNumberProperty("confidence", quotation.confidence());
    out.writeStringProperty("rule", quotation.rule());
    out.writeEndObject();
  }

  /// A field that is left out where nothing is told.
  private static void told(JsonGenerator out, String name, @Nullable String value) {
    if (value != null) {
      out.writeStringProperty(name, value);
    }
  }

  static void event(JsonGenerator out, Event event) {
    out.writeStartObject();
    out.writeStringProperty("id", event.id());
    out.writeStringProperty("title", event.title());
    strings(out, "accounts", event.accounts());
    out.writeArrayPropertyStart("copies");
    for (Copy copy : event.copies()) {
      out.writeStartObject();
      strings(out, "accounts", copy.accounts());
      out.writeStringProperty("kind", lower(copy.kind()));
      out.writeNumberProperty("shared", copy.shared());
      told(out, "first", copy.first());
      told(out, "agency", copy.agency());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeNumberProperty("independent", event.independent());
    out.writeArrayPropertyStart("origins");
    for (List<String> origin : event.origins()) {
      out.writeStartArray();
      origin.forEach(out::writeString);
      out.writeEndArray();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  void speaker(Optional<Speaker> speaker) {
    if (speaker.isEmpty()) {
      out.writeNullProperty("speaker");
      return;
    }
    out.writeName("speaker");
    party(speaker.get());
  }

  void party(Speaker party) {
    out.writeStartObject();
    out.writeStringProperty("id", party.id());
    out.writeStringProperty("name", party.name());
    if (!party.members().isEmpty()) {
      strings(out, "members", party.members());
    }
    out.writeEndObject();
  }

  /// The place's fields, into an object that is already begun.
  void place(Place place) {
    out.writeStringProperty("account", place.account());
    slice(place);
  }

  void slice(Place place) {
    out.writeNumberProperty("start", place.start());
    out.writeNumberProperty("end", place.end());
    out.writeStringProperty("exact", place.exact());
  }

  static void strings(JsonGenerator out, String name, List<String> values) {
    out.writeArrayPropertyStart(name);
    values.forEach(out::writeString);
    out.writeEndArray();
  }

  private void slices(String name, List<Place> places) {
    out.writeArrayPropertyStart(name);
    for (Place place : places) {
      out.writeStartObject();
      slice(place);
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
