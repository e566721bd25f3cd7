package org.rashomon.render.page;

import org.rashomon.report.Report;

/// One event in the list of several.
///
/// @param file the event's own page, relative to the list
public record Entry(String title, String file, Tally tally) {

  public static Entry of(Report report) {
    return new Entry(
        report.event().title(), report.event().id() + ".html", Page.of(report).tally());
  }
}
