package org.rashomon.render;

import static org.rashomon.render.Json.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.detail.Interval;
import org.rashomon.event.check.Check;
import org.rashomon.event.collate.Family;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.contrast.Reading;
import org.rashomon.event.coverage.Coverage;
import org.rashomon.event.identity.Party;
import org.rashomon.event.position.Agreement;
import org.rashomon.event.position.Position;
import org.rashomon.event.report.Finding;
import org.rashomon.event.report.Report;
import org.rashomon.event.timeline.Entry;
import org.rashomon.event.witness.Witness;
import org.rashomon.event.wording.Label;
import org.rashomon.event.wording.LoadedWord;
import org.rashomon.text.Passage;

/// The rows of a report's findings.
final class CsvFindings {

  static final String HEADER =
      "finding,id,kind,about,verdict,account,start,end,exact,low,high,unit,source";

  private static final List<String> NO_RANGE = List.of("", "", "");

  private final Report report;
  private final Places places;
  private final Places transcripts;

  CsvFindings(Report report) {
    this.report = report;
    this.places = Places.of(report.witnesses());
    this.transcripts = Places.of(report.verification());
  }

  /// One for each place.
  List<String> rows(Finding finding) {
    String id = finding.id();
    return switch (finding) {
      case Finding.Stated stated ->
          each(stated.fact().readings(), reading -> row(stated.fact(), reading));
      case Finding.Quoted quoted ->
          each(quoted.family().members(), member -> row(quoted.family(), member));
      case Finding.Said said -> List.of(row(said));
      case Finding.Held held -> each(held.position().evidence(), evidence -> row(held, evidence));
      case Finding.Agreed agreed ->
          each(agreed.agreement().tellings(), telling -> row(agreed, telling));
      case Finding.Called called -> each(called.referent().labels(), label -> row(id, label));
      case Finding.Judging(var _, LoadedWord word) ->
          List.of(row(word.passage(), "loaded", id, word.kind().label(), "", ""));
      case Finding.Dated dated -> rows(id, dated.entry());
      case Finding.Covered covered -> rows(covered.row());
      case Finding.Chose chose ->
          Stream.concat(
                  Stream.of(row(chose.sentence().passage(), "brief", id, "sentence", "", "")),
                  chose.sentence().backing().stream()
                      .map(passage -> row(passage, "brief", id, "backing", "", "")))
              .toList();
      case Finding.Checked checked -> List.of(row(checked.check()));
    };
  }

  private static <T> List<String> each(List<T> all, Function<T, String> row) {
    return all.stream().map(row).toList();
  }

  private String row(Fact fact, Reading reading) {
    Passage at = reading.passage();
    String source =
        reading.source() == null ? "" : places.place(at.account(), reading.source()).exact();
    String kind = lower(fact.kind());
    return row(
        List.of("fact", fact.id(), kind, fact.subject(), lower(fact.verdict())),
        cells(places.place(at)),
        range(reading.value()),
        source);
  }

  private static List<@Nullable Object> range(Reading.Value value) {
    List<@Nullable Object> range = new ArrayList<>();
    switch (value) {
      case Reading.Value.Range(Interval interval, String unit) -> {
        range.add(interval.low());
        range.add(interval.high());
        range.add(unit);
      }
      case Reading.Value.Words _ -> range.addAll(NO_RANGE);
    }
    return range;
  }

  private String row(Family family, Family.Member member) {
    String speaker = family.speaker() == null ? "" : family.speaker().name();
    String drift = lower(member.drift());
    return row(member.passage(), "wording", family.id(), "wording", speaker, drift);
  }

  private String row(Finding.Said said) {
    return row(
        List.of("quotation", said.id(), lower(said.quotation().form()), said.speaker(), ""),
        cells(places.place(said.account(), said.quotation().extent())),
        NO_RANGE,
        CsvRenderer.words(report.witness(said.account()), said.quotation().source()));
  }

  private String row(Finding.Held held, Position.Evidence evidence) {
    String stance = Json.words(held.position().stance());
    String whose = evidence.itself() ? "itself" : "reported";
    return row(evidence.passage(), "position", held.id(), stance, held.says(), whose);
  }

  private String row(Finding.Agreed agreed, Agreement.Telling telling) {
    List<String> parties = agreed.agreement().parties().stream().map(Party::name).toList();
    String who = String.join(", ", parties);
    String terms = telling.conditional() ? "conditional" : "";
    return row(telling.passage(), "agreement", agreed.id(), who, agreed.says(), terms);
  }

  private String row(String referent, Label label) {
    String voice = label.ownVoice() ? "own" : "reported";
    String judging = label.loaded() == null ? "" : label.loaded().kind().label();
    return row(label.passage(), "label", referent, voice, label.words(), judging);
  }

  private List<String> rows(String id, Entry entry) {
    String phase = entry.phase() == null ? "" : lower(entry.phase());
    return each(entry.passages(), passage -> row(passage, "timeline", id, phase, entry.time(), ""));
  }

  private List<String> rows(Coverage.Row covered) {
    String id = covered.matter().id();
    String kind = covered.matter().kind().label();
    String about = covered.matter().about();
    List<String> silent = List.of("coverage", id, kind, about, "silent");
    return Stream.concat(
            covered.matter().tellings().stream()
                .map(
                    each -> row(each.passage(), "coverage", id, kind, about, lower(each.stance()))),
            covered.silent().stream()
                .map(account -> row(silent, List.of(account, "", "", ""), NO_RANGE, "")))
        .toList();
  }

  /// The place is the transcript's; the words quoted stand with the quotation of that id.
  private String row(Check check) {
    Witness witness = report.witness(check.account());
    @Nullable Passage said = check.said();
    String id = Finding.Said.id(check.account(), check.quotation());
    String speaker =
        Speaker.of(witness, check.quotation(), Optional.of(report.parties()))
            .map(Speaker::name)
            .orElse("");
    return row(
        List.of("check", id, "transcript", speaker, lower(check.verdict())),
        said == null ? List.of("", "", "", "") : cells(transcripts.place(said)),
        NO_RANGE,
        check.saidBy() == null ? "" : check.saidBy());
  }

  private String row(
      Passage passage, String finding, String id, String kind, String about, String verdict) {
    return row(
        List.of(finding, id, kind, about, verdict), cells(places.place(passage)), NO_RANGE, "");
  }

  private static String row(
      List<String> what, List<?> place, List<? extends @Nullable Object> range, String source) {
    List<@Nullable Object> cells = new ArrayList<>(what);
    cells.addAll(place);
    cells.addAll(range);
    cells.add(source);
    return Csv.row(cells);
  }

  private static List<?> cells(Place place) {
    return List.of(place.account(), place.start(), place.end(), place.exact());
  }
}
