package org.rashomon.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.rashomon.event.report.Report;
import org.rashomon.render.page.Listed;

/// What the renderers print, as strings.
public final class Rendered {

  private static final HtmlRenderer HTML = new HtmlRenderer();

  private Rendered() {}

  static String html(Report report) {
    return by(HTML, report);
  }

  public static String json(Report report) {
    return by(new JsonRenderer(), report);
  }

  static String csv(Report report) {
    return by(new CsvRenderer(), report);
  }

  static String markdown(Report report) {
    return by(new MarkdownRenderer(), report);
  }

  static String annotations(Report report) {
    return by(new AnnotationRenderer(), report);
  }

  static String index(List<Report> reports) {
    StringBuilder out = new StringBuilder();
    try {
      HTML.index(reports.stream().map(Listed::of).toList(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static String by(ReportRenderer renderer, Report report) {
    StringBuilder out = new StringBuilder();
    try {
      renderer.report(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
