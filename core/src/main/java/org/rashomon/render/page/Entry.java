package org.rashomon.render.page;

import java.util.Comparator;
import org.rashomon.event.brief.Chosen;
import org.rashomon.event.report.Report;

/// One event in the list of several.
///
/// @param file the event's own page, relative to the list
/// @param happened the beginning of an account's sentence that says what happened; may be empty
public record Entry(String title, String file, String happened, Tally tally) {

  /// What most independent accounts tell first.
  public static final Comparator<Entry> ORDER =
      Comparator.comparingInt((Entry entry) -> -entry.tally().independent())
          .thenComparingInt(entry -> -entry.tally().accounts())
          .thenComparing(Entry::title)
          .thenComparing(Entry::file);

  private static final int LONGEST = 160;

  public static Entry of(Report report) {
    String title = report.event().title();
    return new Entry(title, report.event().id() + ".html", happened(report), Tally.of(report));
  }

  private static String happened(Report report) {
    return report.digest().brief().stream()
        .findFirst()
        .map(Chosen::passage)
        .map(passage -> passage.span().in(report.witness(passage.account()).text()))
        .map(words -> Texts.shortened(words, LONGEST))
        .orElse("");
  }
}
