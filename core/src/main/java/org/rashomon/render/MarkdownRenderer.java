package org.rashomon.render;

import java.io.IOException;
import org.rashomon.event.report.Report;
import org.rashomon.render.page.Page;
import org.rashomon.render.page.Phrases;

/// Prints a report as Markdown (CommonMark): every line names the account and the place, in code
/// points, where it stands.
public final class MarkdownRenderer implements ReportRenderer {

  private final Phrases phrases = new Phrases();

  @Override
  public void report(Report report, Appendable out) throws IOException {
    Markdown markdown = new Markdown(out, phrases, Places.of(report.witnesses()));
    Places transcripts = Places.of(report.verification());
    new MarkdownReport(Page.whole(report), phrases, transcripts, markdown).write();
  }
}
