package org.rashomon.render;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.analysis.Witness;
import org.rashomon.account.quote.Quotation;
import org.rashomon.event.check.Check;
import org.rashomon.event.collate.Family.Edit;
import org.rashomon.event.identity.Parties;
import org.rashomon.text.Passage;
import tools.jackson.core.JsonGenerator;

/// Writes quotations held against transcripts.
final class JsonChecks {

  private final JsonGenerator out;
  private final JsonRecords records;
  private final Optional<Parties> parties;

  /// @param parties of the event that the accounts belong to, where there is one
  JsonChecks(JsonGenerator out, JsonRecords records, Optional<Parties> parties) {
    this.out = out;
    this.records = records;
    this.parties = parties;
  }

  void check(Check check, Witness witness, Optional<Texts> transcript) {
    out.writeStartObject();
    out.writeName("quotation");
    records.quotation(witness, check.quotation(), part(check, witness), parties);
    outcome(check, transcript);
    out.writeEndObject();
  }

  /// What came of the check, into an object that is already begun.
  void outcome(Check check, Optional<Texts> transcript) {
    out.writeStringProperty("verdict", JsonRecords.lower(check.verdict()));
    said(check.said(), transcript);
    out.writeStringProperty("said_by", check.saidBy());
    if (check.speakerAgrees() == null) {
      out.writeNullProperty("speaker_agrees");
    } else {
      out.writeBooleanProperty("speaker_agrees", check.speakerAgrees());
    }
    out.writeBooleanProperty("interpreted", check.interpreted());
    out.writeArrayPropertyStart("diff");
    for (Edit edit : check.changes()) {
      out.writeStartObject();
      out.writeStringProperty("op", JsonRecords.lower(edit.op()));
      out.writeStringProperty("said", edit.full());
      out.writeStringProperty("quoted", edit.other());
      out.writeEndObject();
    }
    out.writeEndArray();
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
