package org.rashomon.render;

import org.rashomon.event.position.Agreement;
import org.rashomon.event.position.Position;
import org.rashomon.event.report.Report;
import tools.jackson.core.JsonGenerator;

/// Writes what the parties of a report hold and what they agreed on.
final class JsonPositions {

  private final JsonRecords records;
  private final Texts texts;
  private final JsonGenerator out;

  JsonPositions(JsonRecords records, Texts texts, JsonGenerator out) {
    this.records = records;
    this.texts = texts;
    this.out = out;
  }

  void write(Report report) {
    out.writeArrayPropertyStart("positions");
    report.positions().forEach(this::position);
    out.writeEndArray();
    out.writeArrayPropertyStart("agreements");
    report.agreements().forEach(this::agreement);
    out.writeEndArray();
  }

  private void position(Position position) {
    out.writeStartObject();
    out.writeStringProperty("issue", position.issue());
    out.writeName("party");
    records.party(Speaker.of(position.party()));
    out.writeStringProperty("stance", JsonRecords.lower(position.stance()).replace('_', ' '));
    out.writeArrayPropertyStart("evidence");
    for (Position.Evidence evidence : position.evidence()) {
      out.writeStartObject();
      records.place(texts.place(evidence.passage()));
      out.writeBooleanProperty("itself", evidence.itself());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void agreement(Agreement agreement) {
    out.writeStartObject();
    out.writeStringProperty("what", agreement.what());
    out.writeArrayPropertyStart("parties");
    agreement.parties().forEach(party -> records.party(Speaker.of(party)));
    out.writeEndArray();
    out.writeArrayPropertyStart("evidence");
    for (Agreement.Telling telling : agreement.tellings()) {
      out.writeStartObject();
      records.place(texts.place(telling.passage()));
      out.writeBooleanProperty("conditional", telling.conditional());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }
}
