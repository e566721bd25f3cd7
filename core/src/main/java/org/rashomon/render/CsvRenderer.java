package org.rashomon.render;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.clean.Account;
import org.rashomon.account.quote.Quotation;
import org.rashomon.account.read.Provenance;
import org.rashomon.archive.group.Event;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.event.check.Check;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.report.Finding;
import org.rashomon.event.report.Report;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// Prints records and reports as comma-separated values.
public final class CsvRenderer implements RecordRenderer, ReportRenderer {

  /// All of a report's findings, one row for each place of each.
  @Override
  public void report(Report report, Appendable out) throws IOException {
    report(report, new Printed(out, ""));
  }

  void report(Report report, Sheet sheet) throws IOException {
    CsvFindings findings = new CsvFindings(report);
    sheet.own(CsvFindings.HEADER + Csv.LINE_BREAK);
    for (Finding finding : report.findings()) {
      for (String row : findings.rows(finding)) {
        sheet.of(finding, row + Csv.LINE_BREAK);
      }
    }
  }

  @Override
  public Optional<String> header(Kind kind) {
    return Optional.of(
        switch (kind) {
          case ACCOUNT -> "id,path,url,outlet,title,byline,published,updated,language,text,fields";
          case QUOTATION ->
              "id,account,form,speaker_id,speaker,start,end,exact,cue,source,confidence,rule,outlet,published,fields";
          case EVENT -> "id,title,account,copy,shared";
          case CHECK ->
              "id,account,speaker,exact,verdict,transcript,start,end,said,speaker_agrees,interpreted,diff";
        });
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
        account.text(),
        fields(from));
  }

  /// Other fields of the record that the account was read from, as an object of JSON.
  private static String fields(Provenance from) {
    return from.fields().isEmpty() ? "" : Json.text(from.fields());
  }

  /// One row for each piece of what was said, without the narrator's words between them.
  @Override
  public String quotation(Witness witness, int index, Optional<Parties> parties) {
    Quotation quotation = witness.quotations().get(index);
    Optional<Speaker> speaker = Speaker.of(witness, index, parties);
    Places places = Places.of(witness.account());
    return quotation.content().stream()
        .map(piece -> quotation(witness, index, speaker, places.place(witness.id(), piece)))
        .collect(Collectors.joining(Csv.LINE_BREAK));
  }

  private static String quotation(
      Witness witness, int index, Optional<Speaker> speaker, Place place) {
    Quotation quotation = witness.quotations().get(index);
    Provenance from = witness.account().provenance();
    return Csv.row(
        Finding.Said.id(witness.id(), index),
        witness.id(),
        Json.lower(quotation.form()),
        speaker.map(Speaker::id).orElse(""),
        speaker.map(Speaker::name).orElse(""),
        place.start(),
        place.end(),
        place.exact(),
        words(witness, quotation.cue()),
        words(witness, quotation.source()),
        quotation.confidence(),
        quotation.rule(),
        from.outlet(),
        from.published(),
        fields(from));
  }

  /// One row for each account; `copy` names the accounts that it shares its text with.
  @Override
  public String event(Event event) {
    return String.join(
        Csv.LINE_BREAK, event.accounts().stream().map(account -> row(event, account)).toList());
  }

  @Override
  public String check(Check check, Witness witness, Optional<Account> transcript) {
    @Nullable Passage said = check.said();
    @Nullable Place place = said == null ? null : Places.of(transcript.orElseThrow()).place(said);
    return Csv.row(
        Finding.Said.id(witness.id(), check.quotation()),
        witness.id(),
        Speaker.of(witness, check.quotation(), Optional.empty()).map(Speaker::name).orElse(""),
        words(witness, check.quoted()),
        Json.lower(check.verdict()),
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

  static String words(Witness witness, List<Span> spans) {
    return String.join(" … ", spans.stream().map(span -> span.in(witness.text())).toList());
  }
}
