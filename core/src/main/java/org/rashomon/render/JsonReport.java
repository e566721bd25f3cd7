package org.rashomon.render;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.analysis.Witness;
import org.rashomon.account.detail.Interval;
import org.rashomon.event.check.Check;
import org.rashomon.event.check.Verification;
import org.rashomon.event.collate.Family;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.contrast.Reading;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.report.Report;
import org.rashomon.text.Span;
import tools.jackson.core.JsonGenerator;

/// Writes a report with everything in it.
final class JsonReport {

  private final JsonRecords records;
  private final JsonGenerator out;
  private final Texts texts;

  JsonReport(JsonRecords records, Texts texts, JsonGenerator out) {
    this.records = records;
    this.texts = texts;
    this.out = out;
  }

  void write(Report report) {
    out.writeStartObject();
    out.writeName("event");
    JsonRecords.event(out, report.event());
    out.writeArrayPropertyStart("accounts");
    report.witnesses().forEach(witness -> records.account(witness.account()));
    out.writeEndArray();
    out.writeArrayPropertyStart("quotations");
    report.witnesses().forEach(witness -> quotations(witness, report));
    out.writeEndArray();
    out.writeArrayPropertyStart("families");
    Texts said = Texts.of(report.verification());
    report.families().forEach(family -> family(family, report, said));
    out.writeEndArray();
    out.writeArrayPropertyStart("facts");
    report.facts().forEach(this::fact);
    out.writeEndArray();
    new JsonPositions(records, texts, out).write(report);
    new JsonDigest(records, texts, out).write(report.digest());
    checks(report);
    out.writeEndObject();
  }

  /// The checks, and the transcripts that they lead to.
  private void checks(Report report) {
    Verification verification = report.verification();
    if (verification.transcripts().isEmpty()) {
      return;
    }
    Texts said = Texts.of(verification);
    out.writeArrayPropertyStart("checks");
    for (Check check : verification.quotations()) {
      checks(report.parties()).check(check, report.witness(check.account()), Optional.of(said));
    }
    out.writeEndArray();
    out.writeArrayPropertyStart("transcripts");
    verification.cited().forEach(transcript -> new JsonRecords(out, said).account(transcript));
    out.writeEndArray();
  }

  private JsonChecks checks(Parties parties) {
    return new JsonChecks(out, records, Optional.of(parties));
  }

  private void quotations(Witness witness, Report report) {
    IntStream.range(0, witness.quotations().size())
        .forEach(index -> records.quotation(witness, index, Optional.of(report.parties())));
  }

  private void family(Family family, Report report, Texts said) {
    out.writeStartObject();
    out.writeStringProperty("id", family.id());
    records.speaker(Optional.ofNullable(family.speaker()).map(Speaker::of));
    out.writeArrayPropertyStart("members");
    for (Family.Member member : family.members()) {
      out.writeStartObject();
      out.writeStringProperty(
          "quotation", JsonRecords.id(member.passage().account(), member.quotation()));
      records.place(texts.place(member.passage()));
      out.writeStringProperty("drift", JsonRecords.lower(member.drift()));
      report.verification().of(member).ifPresent(check -> check(check, report, said));
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void check(Check check, Report report, Texts said) {
    out.writeObjectPropertyStart("check");
    checks(report.parties()).outcome(check, Optional.of(said));
    out.writeEndObject();
  }

  private void fact(Fact fact) {
    out.writeStartObject();
    out.writeStringProperty("id", fact.id());
    out.writeStringProperty("kind", JsonRecords.lower(fact.kind()));
    out.writeStringProperty("subject", fact.subject());
    out.writeStringProperty("verdict", JsonRecords.lower(fact.verdict()));
    out.writeNumberProperty("independent", fact.independent());
    out.writeArrayPropertyStart("readings");
    fact.readings().forEach(this::reading);
    out.writeEndArray();
    JsonRecords.strings(out, "within", fact.within());
    out.writeArrayPropertyStart("course");
    fact.course().forEach(this::step);
    out.writeEndArray();
    out.writeArrayPropertyStart("sources");
    fact.sources().forEach(this::shared);
    out.writeEndArray();
    out.writeEndObject();
  }

  private void step(Fact.Step step) {
    out.writeStartObject();
    out.writeStringProperty("published", step.published());
    records.place(texts.place(step.reading().passage()));
    out.writeEndObject();
  }

  private void shared(Fact.Shared shared) {
    out.writeStartObject();
    out.writeStringProperty("source", shared.source());
    JsonRecords.strings(out, "accounts", shared.accounts());
    out.writeEndObject();
  }

  private void reading(Reading reading) {
    out.writeStartObject();
    records.place(texts.place(reading.passage()));
    out.writeObjectPropertyStart("value");
    switch (reading.value()) {
      case Reading.Value.Range(Interval interval, String unit) -> range(interval, unit);
      case Reading.Value.Words(String text, String _) -> out.writeStringProperty("text", text);
    }
    out.writeEndObject();
    source(reading);
    out.writeStringProperty("part", JsonRecords.lower(reading.part()));
    out.writeStringProperty("basis", reading.basis());
    out.writeEndObject();
  }

  private void source(Reading reading) {
    @Nullable Span source = reading.source();
    if (source == null) {
      out.writeNullProperty("source");
      return;
    }
    out.writeObjectPropertyStart("source");
    records.slice(texts.place(reading.passage().account(), source));
    out.writeEndObject();
  }

  private void range(Interval interval, String unit) {
    end("low", interval.low());
    end("high", interval.high());
    out.writeBooleanProperty("low_open", interval.lowOpen());
    out.writeBooleanProperty("high_open", interval.highOpen());
    out.writeStringProperty("unit", unit);
  }

  /// A whole number without a decimal point.
  private void end(String name, @Nullable Double value) {
    if (value == null) {
      out.writeNullProperty(name);
    } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      out.writeNumberProperty(name, value.longValue());
    } else {
      out.writeNumberProperty(name, value);
    }
  }
}
