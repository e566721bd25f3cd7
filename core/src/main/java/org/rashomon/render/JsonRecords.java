package org.rashomon.render;

import static org.rashomon.render.Json.list;
import static org.rashomon.render.Json.lower;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.clean.Account;
import org.rashomon.account.quote.Quotation;
import org.rashomon.account.read.Dating;
import org.rashomon.account.read.Provenance;
import org.rashomon.archive.group.Event;
import org.rashomon.event.check.Check;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.report.Finding;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// The records that commands print one a line and that a report holds.
///
/// @param parties of the event that the accounts belong to, where there is one
record JsonRecords(Places places, Optional<Parties> parties) {

  JsonObject account(Account account) {
    Provenance from = account.provenance();
    return new JsonObject()
        .with("id", account.id())
        .with("hash", account.hash())
        .with("sha256", account.sha256())
        .with("path", account.path())
        .with("url", from.url())
        .with("outlet", from.outlet())
        .with("title", from.title())
        .with("byline", from.byline())
        .with("published", from.published())
        .with("published_from", source(from.dating().publishedFrom()))
        .with("updated", from.dating().updated())
        .with("updated_from", source(from.dating().updatedFrom()))
        .with("language", account.language())
        .with("analysed", account.isAnalysed())
        .with("text", account.text())
        .with(
            "blocks",
            list(
                account.blocks(),
                block -> {
                  Place place = places.place(account.id(), block.span());
                  return new JsonObject()
                      .with("start", place.start())
                      .with("end", place.end())
                      .with("kind", lower(block.kind()));
                }))
        .with("fields", from.fields());
  }

  private static @Nullable String source(Dating.@Nullable Source source) {
    return source == null ? null : lower(source);
  }

  JsonObject quotation(Witness witness, int index) {
    return quotation(witness, index, witness.quotations().get(index));
  }

  /// @param quotation the one at the index, or a part of it
  private JsonObject quotation(Witness witness, int index, Quotation quotation) {
    String account = witness.id();
    boolean mixed = quotation.form() == Quotation.Form.MIXED;
    return new JsonObject()
        .with("id", Finding.Said.id(account, index))
        .with("account", account)
        .with("form", lower(quotation.form()))
        .with("cue", slices(account, quotation.cue()))
        .with("source", slices(account, quotation.source()))
        .with("content", slices(account, quotation.content()))
        .withKnown("quoted", mixed ? slices(account, quotation.quoted()) : null)
        .with("speaker", Speaker.of(witness, index, parties).map(JsonRecords::party).orElse(null))
        .with("confidence", quotation.confidence())
        .with("rule", quotation.rule());
  }

  static JsonObject event(Event event) {
    return new JsonObject()
        .with("id", event.id())
        .with("title", event.title())
        .with("accounts", event.accounts())
        .with(
            "copies",
            list(
                event.copies(),
                copy ->
                    new JsonObject()
                        .with("accounts", copy.accounts())
                        .with("kind", lower(copy.kind()))
                        .with("shared", copy.shared())
                        .withKnown("first", copy.first())
                        .withKnown("agency", copy.agency())))
        .with("independent", event.independent())
        .with("origins", event.origins());
  }

  /// A quotation against the transcripts, its content no more than what was looked up.
  JsonObject check(Check check, Witness witness, Places transcripts) {
    Quotation whole = witness.quotations().get(check.quotation());
    boolean mixed = whole.form() == Quotation.Form.MIXED;
    Quotation part =
        new Quotation(
            whole.form(),
            whole.cue(),
            whole.source(),
            check.quoted(),
            mixed ? check.quoted() : List.of(),
            whole.speaker(),
            whole.confidence(),
            whole.rule());
    return new JsonObject()
        .with("quotation", quotation(witness, check.quotation(), part))
        .with(outcome(check, transcripts));
  }

  /// What came of a check.
  static JsonObject outcome(Check check, Places transcripts) {
    @Nullable Passage said = check.said();
    return new JsonObject()
        .with("verdict", lower(check.verdict()))
        .with("transcript", said == null ? null : said.account())
        .with(
            said == null
                ? new JsonObject().with("start", null).with("end", null).with("exact", null)
                : slice(transcripts.place(said)))
        .with("said_by", check.saidBy())
        .with("speaker_agrees", check.speakerAgrees())
        .with("interpreted", check.interpreted())
        .with(
            "diff",
            list(
                check.changes(),
                edit ->
                    new JsonObject()
                        .with("op", lower(edit.op()))
                        .with("said", edit.full())
                        .with("quoted", edit.other())));
  }

  static JsonObject party(Speaker party) {
    List<String> members = party.members();
    return new JsonObject()
        .with("id", party.id())
        .with("name", party.name())
        .withKnown("members", members.isEmpty() ? null : members);
  }

  JsonObject place(Passage passage) {
    return new JsonObject().with("account", passage.account()).with(slice(places.place(passage)));
  }

  static JsonObject slice(Place place) {
    return new JsonObject()
        .with("start", place.start())
        .with("end", place.end())
        .with("exact", place.exact());
  }

  private List<JsonObject> slices(String account, List<Span> spans) {
    return list(spans, span -> slice(places.place(account, span)));
  }
}
