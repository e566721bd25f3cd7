package org.rashomon.render;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.account.clean.Account;
import org.rashomon.archive.group.Event;
import org.rashomon.event.check.Check;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.report.Finding;
import org.rashomon.event.report.Report;
import org.rashomon.event.witness.Witness;

/// Prints records and reports as JSON: each on one line, fields always in the same order.
public final class JsonRenderer implements RecordRenderer, ReportRenderer {

  /// All of a report, as `EVENT.json` holds it.
  @Override
  public void report(Report report, Appendable out) throws IOException {
    report(report, new Printed(out, ","));
  }

  void report(Report report, Sheet sheet) throws IOException {
    Places said = Places.of(report.verification());
    JsonRecords records =
        new JsonRecords(Places.of(report.witnesses()), Optional.of(report.parties()));
    sheet.own(
        "{\"edition\":\""
            + report.edition()
            + "\",\"event\":"
            + Json.text(JsonRecords.event(report.event()))
            + ",\"accounts\":");
    sheet.own(accounts(records, report.witnesses().stream().map(Witness::account).toList()));
    JsonFindings findings = new JsonFindings(report, records, said);
    boolean checked = !report.verification().transcripts().isEmpty();
    for (JsonFindings.Group group : JsonFindings.Group.values()) {
      if (group != JsonFindings.Group.CHECKS || checked) {
        sheet.own(",\"" + Json.lower(group) + "\":[");
        for (Finding finding : report.findings()) {
          if (JsonFindings.group(finding) == group) {
            for (JsonObject record : findings.records(finding)) {
              sheet.of(finding, Json.text(record));
            }
          }
        }
        sheet.own("]");
      }
    }
    if (checked) {
      JsonRecords transcripts = new JsonRecords(said, Optional.empty());
      sheet.own(",\"transcripts\":" + accounts(transcripts, report.verification().cited()));
    }
    sheet.own("}");
  }

  private static String accounts(JsonRecords records, List<Account> accounts) {
    return accounts.stream()
        .map(account -> Json.text(records.account(account)))
        .collect(Collectors.joining(",", "[", "]"));
  }

  @Override
  public String account(Account account) {
    return Json.text(new JsonRecords(Places.of(account), Optional.empty()).account(account));
  }

  @Override
  public String quotation(Witness witness, int quotation, Optional<Parties> parties) {
    return Json.text(
        new JsonRecords(Places.of(witness.account()), parties).quotation(witness, quotation));
  }

  @Override
  public String event(Event event) {
    return Json.text(JsonRecords.event(event));
  }

  @Override
  public String check(Check check, Witness witness, Optional<Account> transcript) {
    JsonRecords records = new JsonRecords(Places.of(witness.account()), Optional.empty());
    return Json.text(records.check(check, witness, new Places(transcript.stream().toList())));
  }
}
