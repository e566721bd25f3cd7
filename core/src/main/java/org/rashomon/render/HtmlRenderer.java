package org.rashomon.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.rashomon.event.report.Report;
import org.rashomon.render.page.Listed;
import org.rashomon.render.page.Page;
import org.rashomon.render.page.Phrases;
import org.rashomon.render.page.Style;

/// Prints reports as web pages: one file each, which asks nothing of any network and runs no script
/// but its own.
public final class HtmlRenderer implements ReportRenderer {

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          HtmlRenderer.class.getClassLoader(),
          "org.rashomon.render.templates");

  private final Phrases phrases = new Phrases();
  private final Style page = Style.with("page.js");
  private final Style list = Style.with("index.js");

  /// The page of one event.
  @Override
  public void report(Report report, Appendable out) throws IOException {
    Page laid = Page.of(report);
    PageFiles files = PageFiles.of(report, laid);
    out.append(
        filled("event.jte", Map.of("page", laid, "files", files, "say", phrases, "style", page)));
  }

  /// The page that leads to several events' pages, which lie beside it as `EVENT.html`.
  public void index(List<Listed> events, Appendable out) throws IOException {
    List<Listed> entries = events.stream().sorted(Listed.ORDER).toList();
    out.append(filled("index.jte", Map.of("entries", entries, "say", phrases, "style", list)));
  }

  private String filled(String template, Map<String, Object> values) {
    TemplateOutput out = new StringOutput();
    templates.render(template, values, out);
    return Compact.of(out.toString());
  }
}
