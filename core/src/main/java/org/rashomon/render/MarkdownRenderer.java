package org.rashomon.render;

import org.rashomon.event.report.Report;
import org.rashomon.render.page.Page;
import org.rashomon.render.page.Phrases;

/// Prints a report as Markdown (CommonMark): every line names the account and the place, in code
/// points, where it stands.
public final class MarkdownRenderer {

  private final Phrases phrases = new Phrases();

  public String report(Report report) {
    Texts accounts = Texts.of(report.witnesses());
    Texts transcripts = Texts.of(report.verification());
    return new Markdown(Page.of(report), phrases, accounts, transcripts).text();
  }
}
