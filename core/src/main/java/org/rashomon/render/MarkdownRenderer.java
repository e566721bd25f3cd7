package org.rashomon.render;

import org.rashomon.report.Report;

/// Prints a report as Markdown (CommonMark).
public final class MarkdownRenderer {

  public String report(Report report) {
    return "# " + report.event().id() + "\n";
  }
}
