package org.rashomon.render;

import static org.rashomon.render.Json.list;
import static org.rashomon.render.Json.lower;
import static org.rashomon.render.Json.number;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.detail.Interval;
import org.rashomon.event.brief.Chosen;
import org.rashomon.event.check.Check;
import org.rashomon.event.collate.Family;
import org.rashomon.event.contrast.Difference;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.contrast.Reading;
import org.rashomon.event.coverage.Coverage;
import org.rashomon.event.coverage.Matter;
import org.rashomon.event.coverage.Telling;
import org.rashomon.event.position.Agreement;
import org.rashomon.event.position.Position;
import org.rashomon.event.report.Finding;
import org.rashomon.event.report.Report;
import org.rashomon.event.timeline.Entry;
import org.rashomon.event.wording.Label;
import org.rashomon.event.wording.LoadedWord;
import org.rashomon.event.wording.Referent;
import org.rashomon.text.Passage;

/// A report's findings as `EVENT.json` holds them.
record JsonFindings(Report report, JsonRecords records, Places transcripts) {

  /// The lists of findings, in their order.
  enum Group {
    QUOTATIONS,
    FAMILIES,
    FACTS,
    POSITIONS,
    AGREEMENTS,
    WORDING,
    LOADED,
    COVERAGE,
    TIMELINE,
    BRIEF,
    CHECKS
  }

  static Group group(Finding finding) {
    return switch (finding) {
      case Finding.Stated _ -> Group.FACTS;
      case Finding.Quoted _ -> Group.FAMILIES;
      case Finding.Said _ -> Group.QUOTATIONS;
      case Finding.Held _ -> Group.POSITIONS;
      case Finding.Agreed _ -> Group.AGREEMENTS;
      case Finding.Called _ -> Group.WORDING;
      case Finding.Judging _ -> Group.LOADED;
      case Finding.Dated _ -> Group.TIMELINE;
      case Finding.Covered _ -> Group.COVERAGE;
      case Finding.Chose _ -> Group.BRIEF;
      case Finding.Checked _ -> Group.CHECKS;
    };
  }

  /// What stands for it in its list: one record, of a time one for each sentence.
  List<JsonObject> records(Finding finding) {
    return switch (finding) {
      case Finding.Stated stated -> List.of(fact(stated.fact()));
      case Finding.Quoted quoted -> List.of(family(quoted.family()));
      case Finding.Said said ->
          List.of(records.quotation(report.witness(said.account()), said.index()));
      case Finding.Held held -> List.of(position(held.position()));
      case Finding.Agreed agreed -> List.of(agreement(agreed.agreement()));
      case Finding.Called called -> List.of(referent(called.referent()));
      case Finding.Judging judging ->
          List.of(loaded(judging.word()).with(records.place(judging.word().passage())));
      case Finding.Dated dated -> sentences(dated);
      case Finding.Covered covered -> List.of(row(covered.row()));
      case Finding.Chose chose -> List.of(sentence(chose.sentence()));
      case Finding.Checked checked -> List.of(check(checked.check()));
    };
  }

  private JsonObject referent(Referent referent) {
    return new JsonObject()
        .with("referent", referent.name())
        .with("labels", list(referent.labels(), this::label));
  }

  private JsonObject sentence(Chosen chosen) {
    return new JsonObject()
        .with(records.place(chosen.passage()))
        .with("backed_by", chosen.backedBy())
        .with("findings", chosen.matters());
  }

  private JsonObject check(Check check) {
    return records.check(check, report.witness(check.account()), transcripts);
  }

  private JsonObject fact(Fact fact) {
    return new JsonObject()
        .with("id", fact.id())
        .with("kind", lower(fact.kind()))
        .with("subject", fact.subject())
        .with("statement", fact.statement())
        .with("verdict", lower(fact.verdict()))
        .with("independent", fact.independent())
        .with("differences", list(fact.differences(), JsonFindings::difference))
        .with("readings", list(fact.readings(), this::reading))
        .with("within", fact.within())
        .with(
            "course",
            list(
                fact.course(),
                step ->
                    new JsonObject()
                        .with("published", step.published())
                        .with(records.place(step.reading().passage()))))
        .with(
            "sources",
            list(
                fact.sources(),
                shared ->
                    new JsonObject()
                        .with("source", shared.source())
                        .with("accounts", shared.accounts())));
  }

  private static JsonObject difference(Difference difference) {
    return new JsonObject()
        .with("part", lower(difference.part()))
        .with("verdict", lower(difference.verdict()))
        .with(
            "values",
            list(
                difference.wordings(),
                each ->
                    new JsonObject()
                        .with("exact", each.exact())
                        .with("accounts", each.accounts())));
  }

  private JsonObject reading(Reading reading) {
    return new JsonObject()
        .with(records.place(reading.passage()))
        .with("value", value(reading.value()))
        .with(
            "source",
            reading.source() == null
                ? null
                : JsonRecords.slice(
                    records.places().place(reading.passage().account(), reading.source())))
        .with("part", lower(reading.part()))
        .with("basis", reading.basis());
  }

  private static JsonObject value(Reading.Value value) {
    return switch (value) {
      case Reading.Value.Range(Interval interval, String unit) ->
          new JsonObject()
              .with("low", number(interval.low()))
              .with("high", number(interval.high()))
              .with("low_open", interval.lowOpen())
              .with("high_open", interval.highOpen())
              .with("unit", unit);
      case Reading.Value.Words words -> new JsonObject().with("text", words.text());
    };
  }

  private JsonObject family(Family family) {
    return new JsonObject()
        .with("id", family.id())
        .with(
            "speaker",
            family.speaker() == null ? null : JsonRecords.party(Speaker.of(family.speaker())))
        .with("members", list(family.members(), this::member));
  }

  private JsonObject member(Family.Member member) {
    return new JsonObject()
        .with("quotation", Finding.Said.id(member.passage().account(), member.quotation()))
        .with(records.place(member.passage()))
        .with("drift", lower(member.drift()))
        .withKnown(
            "check",
            report
                .verification()
                .of(member)
                .map(check -> JsonRecords.outcome(check, transcripts))
                .orElse(null));
  }

  private JsonObject position(Position position) {
    return new JsonObject()
        .with("issue", position.issue())
        .with("party", JsonRecords.party(Speaker.of(position.party())))
        .with("stance", Json.words(position.stance()))
        .with(
            "evidence",
            list(position.evidence(), each -> evidence(each.passage(), "itself", each.itself())));
  }

  private JsonObject agreement(Agreement agreement) {
    return new JsonObject()
        .with("what", agreement.what())
        .with("parties", list(agreement.parties(), party -> JsonRecords.party(Speaker.of(party))))
        .with(
            "evidence",
            list(
                agreement.tellings(),
                each -> evidence(each.passage(), "conditional", each.conditional())));
  }

  private JsonObject evidence(Passage passage, String name, boolean value) {
    return new JsonObject().with(records.place(passage)).with(name, value);
  }

  private JsonObject label(Label label) {
    return new JsonObject()
        .with("label", label.words())
        .with("head", label.head())
        .with("modifiers", label.modifiers())
        .with(records.place(label.passage()))
        .with("own_voice", label.ownVoice())
        .withKnown("loaded", label.loaded() == null ? null : loaded(label.loaded()));
  }

  private static JsonObject loaded(LoadedWord word) {
    return new JsonObject()
        .with("word", word.word())
        .with("kind", word.kind().label())
        .with("table", LoadedWord.TABLE);
  }

  private static JsonObject row(Coverage.Row row) {
    Matter matter = row.matter();
    return new JsonObject()
        .with("finding", matter.id())
        .with("independent", matter.independent())
        .with("tells", matter.accounts(Telling.Stance.TELLS))
        .with("differs", matter.accounts(Telling.Stance.DIFFERS))
        .with("denies", matter.accounts(Telling.Stance.DENIES))
        .with("silent", row.silent());
  }

  private List<JsonObject> sentences(Finding.Dated dated) {
    Entry entry = dated.entry();
    @Nullable String phase = entry.phase() == null ? null : lower(entry.phase());
    return list(
        entry.passages(),
        passage ->
            new JsonObject()
                .with("entry", dated.number())
                .with("time", entry.time())
                .with("phase", phase)
                .with("independent", entry.independent())
                .with(records.place(passage)));
  }
}
