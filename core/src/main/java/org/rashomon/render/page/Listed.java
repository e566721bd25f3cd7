package org.rashomon.render.page;

import java.util.Comparator;
import org.rashomon.event.report.Finding;
import org.rashomon.event.report.Report;

/// One event in the list of several.
///
/// @param file the event's own page, relative to the list
/// @param happened the beginning of an account's sentence that says what happened; may be empty
public record Listed(String title, String file, String happened, Tally tally) {

  /// What most independent accounts tell first.
  public static final Comparator<Listed> ORDER =
      Comparator.comparingInt((Listed entry) -> -entry.tally().independent())
          .thenComparingInt(entry -> -entry.tally().accounts())
          .thenComparing(Listed::title)
          .thenComparing(Listed::file);

  private static final int LONGEST = 160;

  public static Listed of(Report report) {
    String title = report.event().title();
    return new Listed(title, report.event().id() + ".html", happened(report), Tally.of(report));
  }

  private static String happened(Report report) {
    return report.of(Finding.Kind.SENTENCE).stream()
        .findFirst()
        .map(sentence -> OneLine.shortened(sentence.says(), LONGEST))
        .orElse("");
  }
}
