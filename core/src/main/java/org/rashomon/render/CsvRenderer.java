package org.rashomon.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.analysis.Witness;
import org.rashomon.account.clean.Account;
import org.rashomon.account.quote.Quotation;
import org.rashomon.account.read.Provenance;
import org.rashomon.archive.group.Event;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.event.check.Check;
import org.rashomon.event.collate.Family;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.contrast.Reading;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.report.Report;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// Prints records and reports as comma-separated values.
public final class CsvRenderer implements RecordRenderer {

  private static final String REPORT_HEADER =
      "finding,id,kind,about,verdict,account,start,end,exact,low,high,unit,source";

  /// All of a report's findings, one row for each place of each: facts, wordings of one utterance,
  /// quotations, labels, loaded words, how accounts stand to findings, times, the brief, and what
  /// transcripts hold of the quotations.
  public String report(Report report) {
    Texts texts = Texts.of(report.witnesses());
    List<String> rows = new ArrayList<>(List.of(REPORT_HEADER));
    for (Fact fact : report.facts()) {
      fact.readings().forEach(reading -> rows.add(reading(fact, reading, texts)));
    }
    for (Family family : report.families()) {
      family.members().forEach(member -> rows.add(wording(family, member, texts)));
    }
    for (Witness witness : report.witnesses()) {
      for (int i = 0; i < witness.quotations().size(); i++) {
        rows.add(finding(witness, i, Speaker.of(witness, i, Optional.of(report.parties())), texts));
      }
    }
    rows.addAll(new CsvDigest(texts).rows(report.digest()));
    Texts said = Texts.of(report.verification());
    report.verification().quotations().forEach(check -> rows.add(check(check, report, said)));
    return String.join(Csv.LINE_BREAK, rows) + Csv.LINE_BREAK;
  }

  @Override
  public Optional<String> accountHeader() {
    return Optional.of("id,path,url,outlet,title,byline,published,updated,language,text");
  }

  @Override
  public String account(Account account) {
    Provenance from = account.provenance();
    return Csv.row(
        account.id(),
        account.path(),
        from.url(),
        from.outlet(),
        from.title(),
        from.byline(),
        from.published(),
        from.dating().updated(),
        account.language(),
        account.text());
  }

  @Override
  public Optional<String> quotationHeader() {
    return Optional.of(
        "id,account,form,speaker_id,speaker,start,end,exact,cue,source,confidence,rule");
  }

  @Override
  public String quotation(Witness witness, int index, Optional<Parties> parties) {
    Quotation quotation = witness.quotations().get(index);
    Optional<Speaker> speaker = Speaker.of(witness, index, parties);
    Place place = Texts.of(witness.account()).place(witness.id(), quotation.extent());
    return Csv.row(
        JsonRecords.id(witness.id(), index),
        witness.id(),
        JsonRecords.lower(quotation.form()),
        speaker.map(Speaker::id).orElse(""),
        speaker.map(Speaker::name).orElse(""),
        place.start(),
        place.end(),
        place.exact(),
        words(witness, quotation.cue()),
        words(witness, quotation.source()),
        quotation.confidence(),
        quotation.rule());
  }

  @Override
  public Optional<String> eventHeader() {
    return Optional.of("id,title,account,copy,shared");
  }

  /// One row for each account; `copy` names the accounts that it shares its text with.
  @Override
  public String event(Event event) {
    return String.join(
        Csv.LINE_BREAK, event.accounts().stream().map(account -> row(event, account)).toList());
  }

  @Override
  public Optional<String> checkHeader() {
    return Optional.of(
        "id,account,speaker,exact,verdict,transcript,start,end,said,speaker_agrees,interpreted,diff");
  }

  @Override
  public String check(Check check, Witness witness, Optional<Account> transcript) {
    @Nullable Passage said = check.said();
    @Nullable Place place = said == null ? null : Texts.of(transcript.orElseThrow()).place(said);
    return Csv.row(
        JsonRecords.id(witness.id(), check.quotation()),
        witness.id(),
        Speaker.of(witness, check.quotation(), Optional.empty()).map(Speaker::name).orElse(""),
        words(witness, check.quoted()),
        JsonRecords.lower(check.verdict()),
        place == null ? "" : place.account(),
        place == null ? null : place.start(),
        place == null ? null : place.end(),
        place == null ? "" : place.exact(),
        check.speakerAgrees(),
        check.interpreted(),
        String.join("; ", check.changes().stream().map(TextRenderer::change).toList()));
  }

  private static String row(Event event, String account) {
    Optional<Copy> copy =
        event.copies().stream().filter(each -> each.accounts().contains(account)).findFirst();
    return Csv.row(
        event.id(),
        event.title(),
        account,
        copy.map(each -> others(each, account)).orElse(""),
        copy.map(Copy::shared).orElse(null));
  }

  private static String others(Copy copy, String account) {
    return String.join(" ", copy.accounts().stream().filter(id -> !id.equals(account)).toList());
  }

  private static String reading(Fact fact, Reading reading, Texts texts) {
    Place place = texts.place(reading.passage());
    @Nullable Span source = reading.source();
    List<@Nullable Object> cells =
        cells(place, "fact", fact.id(), JsonRecords.lower(fact.kind()), fact.subject());
    cells.set(4, JsonRecords.lower(fact.verdict()));
    if (reading.value() instanceof Reading.Value.Range range) {
      cells.add(range.interval().low());
      cells.add(range.interval().high());
      cells.add(range.unit());
    } else {
      cells.addAll(NO_RANGE);
    }
    cells.add(source == null ? "" : texts.place(place.account(), source).exact());
    return Csv.row(cells);
  }

  private static String wording(Family family, Family.Member member, Texts texts) {
    String about = family.speaker() == null ? "" : family.speaker().name();
    List<@Nullable Object> cells =
        cells(texts.place(member.passage()), "wording", family.id(), "wording", about);
    cells.set(4, JsonRecords.lower(member.drift()));
    cells.addAll(NO_RANGE);
    cells.add("");
    return Csv.row(cells);
  }

  private static String finding(
      Witness witness, int index, Optional<Speaker> speaker, Texts texts) {
    Quotation quotation = witness.quotations().get(index);
    List<@Nullable Object> cells =
        cells(
            texts.place(witness.id(), quotation.extent()),
            "quotation",
            JsonRecords.id(witness.id(), index),
            JsonRecords.lower(quotation.form()),
            speaker.map(Speaker::name).orElse(""));
    cells.addAll(NO_RANGE);
    cells.add(words(witness, quotation.source()));
    return Csv.row(cells);
  }

  /// The place is the transcript's; the words quoted stand with the quotation of that id.
  private static String check(Check check, Report report, Texts transcripts) {
    Witness witness = report.witness(check.account());
    String id = JsonRecords.id(witness.id(), check.quotation());
    String about =
        Speaker.of(witness, check.quotation(), Optional.of(report.parties()))
            .map(Speaker::name)
            .orElse("");
    @Nullable Passage said = check.said();
    @Nullable Place place = said == null ? null : transcripts.place(said);
    return Csv.row(
        "check",
        id,
        "transcript",
        about,
        JsonRecords.lower(check.verdict()),
        place == null ? "" : place.account(),
        place == null ? null : place.start(),
        place == null ? null : place.end(),
        place == null ? "" : place.exact(),
        "",
        "",
        "",
        check.saidBy() == null ? "" : check.saidBy());
  }

  private static final List<String> NO_RANGE = List.of("", "", "");

  private static List<@Nullable Object> cells(Place place, Object... first) {
    List<@Nullable Object> cells = new ArrayList<>(List.of(first));
    cells.add("");
    cells.add(place.account());
    cells.add(place.start());
    cells.add(place.end());
    cells.add(place.exact());
    return cells;
  }

  private static String words(Witness witness, List<Span> spans) {
    return String.join(" … ", spans.stream().map(span -> span.in(witness.text())).toList());
  }
}
