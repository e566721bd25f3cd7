package org.rashomon.render;

import org.rashomon.event.brief.Chosen;
import org.rashomon.event.coverage.Coverage;
import org.rashomon.event.coverage.Telling;
import org.rashomon.event.report.Digest;
import org.rashomon.event.timeline.Entry;
import org.rashomon.event.wording.Label;
import org.rashomon.event.wording.LoadedWord;
import org.rashomon.event.wording.Referent;
import org.rashomon.text.Passage;
import tools.jackson.core.JsonGenerator;

/// Writes what is read off all accounts together, into an object that is already begun.
final class JsonDigest {

  private final JsonRecords records;
  private final Texts texts;
  private final JsonGenerator out;

  JsonDigest(JsonRecords records, Texts texts, JsonGenerator out) {
    this.records = records;
    this.texts = texts;
    this.out = out;
  }

  void write(Digest digest) {
    out.writeArrayPropertyStart("wording");
    digest.wordings().referents().forEach(this::referent);
    out.writeEndArray();
    out.writeArrayPropertyStart("loaded");
    for (LoadedWord word : digest.wordings().loaded()) {
      out.writeStartObject();
      loaded(word);
      records.place(texts.place(word.passage()));
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayPropertyStart("coverage");
    digest.coverage().rows().forEach(this::row);
    out.writeEndArray();
    out.writeArrayPropertyStart("timeline");
    for (int i = 0; i < digest.timeline().size(); i++) {
      entry(i + 1, digest.timeline().get(i));
    }
    out.writeEndArray();
    out.writeArrayPropertyStart("brief");
    digest.brief().forEach(this::sentence);
    out.writeEndArray();
  }

  private void referent(Referent referent) {
    out.writeStartObject();
    out.writeStringProperty("referent", referent.name());
    out.writeArrayPropertyStart("labels");
    for (Label label : referent.labels()) {
      out.writeStartObject();
      out.writeStringProperty("label", label.words());
      out.writeStringProperty("head", label.head());
      JsonRecords.strings(out, "modifiers", label.modifiers());
      records.place(texts.place(label.passage()));
      out.writeBooleanProperty("own_voice", label.ownVoice());
      if (label.loaded() != null) {
        out.writeObjectPropertyStart("loaded");
        loaded(label.loaded());
        out.writeEndObject();
      }
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void loaded(LoadedWord word) {
    out.writeStringProperty("word", word.word());
    out.writeStringProperty("kind", word.kind().label());
    out.writeStringProperty("table", LoadedWord.TABLE);
  }

  private void row(Coverage.Row row) {
    out.writeStartObject();
    out.writeStringProperty("finding", row.matter().id());
    out.writeNumberProperty("independent", row.matter().independent());
    JsonRecords.strings(out, "tells", row.matter().accounts(Telling.Stance.TELLS));
    JsonRecords.strings(out, "differs", row.matter().accounts(Telling.Stance.DIFFERS));
    JsonRecords.strings(out, "denies", row.matter().accounts(Telling.Stance.DENIES));
    JsonRecords.strings(out, "silent", row.silent());
    out.writeEndObject();
  }

  /// One record for each sentence; those of one happening share the entry's number.
  private void entry(int number, Entry entry) {
    for (Passage passage : entry.passages()) {
      out.writeStartObject();
      out.writeNumberProperty("entry", number);
      out.writeStringProperty("time", entry.time());
      Entry.Phase phase = entry.phase();
      out.writeStringProperty("phase", phase == null ? null : JsonRecords.lower(phase));
      out.writeNumberProperty("independent", entry.independent());
      records.place(texts.place(passage));
      out.writeEndObject();
    }
  }

  private void sentence(Chosen chosen) {
    out.writeStartObject();
    records.place(texts.place(chosen.passage()));
    JsonRecords.strings(out, "backed_by", chosen.backedBy());
    JsonRecords.strings(out, "findings", chosen.matters());
    out.writeEndObject();
  }
}
