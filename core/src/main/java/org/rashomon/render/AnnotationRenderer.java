package org.rashomon.render;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rashomon.account.clean.Account;
import org.rashomon.event.report.Finding;
import org.rashomon.event.report.Report;
import org.rashomon.render.page.Phrases;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// Prints a report as a collection of W3C Web Annotations (2017): one for each place of a finding.
public final class AnnotationRenderer implements ReportRenderer {

  /// How many characters before and after the words tell which of several like places is meant.
  private static final int SIDE = 32;

  private final Phrases say = new Phrases();

  @Override
  public void report(Report report, Appendable out) throws IOException {
    report(report, new Printed(out, ","));
  }

  void report(Report report, Sheet sheet) throws IOException {
    Places places = Places.of(report.witnesses());
    sheet.own(
        "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"AnnotationCollection\"");
    sheet.own(",\"label\":" + Json.text(report.event().title()));
    sheet.own(",\"first\":{\"type\":\"AnnotationPage\",\"startIndex\":0,\"items\":[");
    int total = 0;
    for (Finding finding : report.findings()) {
      List<List<Passage>> targets = targets(finding);
      for (int i = 0; i < targets.size(); i++) {
        String id = report.event().id() + "/" + finding.kind() + "/" + finding.id() + "/" + i;
        sheet.of(finding, Json.text(annotation(id, finding, targets.get(i), report, places)));
        total++;
      }
    }
    sheet.own("]},\"total\":" + total + "}");
  }

  /// The places of one annotation each: all pieces of a quotation are one. What is read off other
  /// findings leads to the same words as they do.
  private static List<List<Passage>> targets(Finding finding) {
    return switch (finding) {
      case Finding.Said said -> said.repeats() ? List.of() : List.of(said.passages());
      case Finding.Stated _, Finding.Quoted _, Finding.Held _, Finding.Agreed _ ->
          finding.passages().stream().map(List::of).toList();
      case Finding.Called _, Finding.Judging _, Finding.Dated _ -> List.of();
      case Finding.Covered _, Finding.Chose _, Finding.Checked _ -> List.of();
    };
  }

  private JsonObject annotation(
      String id, Finding finding, List<Passage> passages, Report report, Places places) {
    JsonObject body =
        new JsonObject()
            .with("type", "TextualBody")
            .with("value", say.of("finding", finding.kind()) + ": " + finding.says())
            .with("format", "text/plain")
            .with("language", say.of("lang"));
    return new JsonObject()
        .with("id", "urn:x-rashomon:" + URLEncoder.encode(id, StandardCharsets.UTF_8))
        .with("type", "Annotation")
        .with("motivation", "commenting")
        .with("body", body)
        .with(
            "target",
            passages.stream()
                .map(at -> target(report.witness(at.account()).account(), at.span(), places))
                .toList());
  }

  private static JsonObject target(Account account, Span span, Places places) {
    Place place = places.place(account.id(), span);
    String text = account.text();
    String before = text.substring(back(text, span.start()), span.start());
    String after = text.substring(span.end(), forth(text, span.end()));
    return new JsonObject()
        .with("source", source(account))
        .with(
            "selector",
            List.of(
                new JsonObject()
                    .with("type", "TextQuoteSelector")
                    .with("exact", place.exact())
                    .with("prefix", before)
                    .with("suffix", after),
                new JsonObject()
                    .with("type", "TextPositionSelector")
                    .with("start", place.start())
                    .with("end", place.end())));
  }

  /// The account's own address, else a name for it.
  private static String source(Account account) {
    return Optional.ofNullable(account.provenance().url())
        .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
        .orElseGet(
            () -> "urn:x-rashomon:" + URLEncoder.encode(account.id(), StandardCharsets.UTF_8));
  }

  private static int back(String text, int from) {
    int start = Math.max(0, from - SIDE);
    return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
  }

  private static int forth(String text, int from) {
    int end = Math.min(text.length(), from + SIDE);
    return end > from && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }
}
