package org.rashomon.render;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rashomon.check.Check;
import org.rashomon.collate.Family.Edit;
import org.rashomon.quote.Quotation;
import org.rashomon.text.Passage;
import org.rashomon.witness.Witness;
import tools.jackson.core.JsonGenerator;

/// Writes quotations held against transcripts.
final class JsonChecks {

  private final JsonGenerator out;
  private final JsonRecords records;

  JsonChecks(JsonGenerator out, JsonRecords records) {
    this.out = out;
    this.records = records;
  }

  void check(Check check, Witness witness, Optional<Texts> transcript) {
    out.writeStartObject();
    out.writeName("quotation");
    records.quotation(witness, check.quotation(), part(check, witness), Optional.empty());
    out.writeStringProperty("verdict", JsonRecords.lower(check.verdict()));
    said(check.said(), transcript);
    if (check.speakerAgrees() == null) {
      out.writeNullProperty("speaker_agrees");
    } else {
      out.writeBooleanProperty("speaker_agrees", check.speakerAgrees());
    }
    out.writeBooleanProperty("interpreted", check.interpreted());
    out.writeArrayPropertyStart("diff");
    for (Edit edit : check.diff()) {
      out.writeStartObject();
      out.writeStringProperty("op", JsonRecords.lower(edit.op()));
      out.writeStringProperty("said", edit.full());
      out.writeStringProperty("quoted", edit.other());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  /// The quotation, its content no more than what was looked up.
  private static Quotation part(Check check, Witness witness) {
    Quotation whole = witness.quotations().get(check.quotation());
    return new Quotation(
        whole.form(),
        whole.cue(),
        whole.source(),
        check.quoted(),
        whole.form() == Quotation.Form.MIXED ? check.quoted() : List.of(),
        whole.speaker(),
        whole.confidence(),
        whole.rule());
  }

  private void said(@Nullable Passage said, Optional<Texts> transcript) {
    if (said == null) {
      out.writeNullProperty("transcript");
      out.writeNullProperty("start");
      out.writeNullProperty("end");
      out.writeNullProperty("exact");
      return;
    }
    out.writeStringProperty("transcript", said.account());
    records.slice(transcript.orElseThrow().place(said));
  }
}
