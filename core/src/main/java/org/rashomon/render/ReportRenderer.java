package org.rashomon.render;

import java.io.IOException;
import org.rashomon.event.report.Report;

/// Prints one event's report.
public sealed interface ReportRenderer
    permits HtmlRenderer, JsonRenderer, MarkdownRenderer, CsvRenderer, AnnotationRenderer {

  void report(Report report, Appendable out) throws IOException;
}
