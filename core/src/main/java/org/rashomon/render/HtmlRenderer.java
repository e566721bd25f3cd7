package org.rashomon.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.rashomon.render.page.Entry;
import org.rashomon.render.page.Page;
import org.rashomon.render.page.Phrases;
import org.rashomon.render.page.Style;
import org.rashomon.report.Report;

/// Prints reports as web pages: one file each, which asks nothing of any network and runs no script
/// but its own.
public final class HtmlRenderer {

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          HtmlRenderer.class.getClassLoader(),
          "org.rashomon.render.templates");
  private final Phrases phrases = new Phrases();
  private final Style style = Style.read();

  /// The page of one event.
  public String event(Report report) {
    return page("event.jte", "page", Page.of(report));
  }

  /// The page that leads to several events' pages, which lie beside it as `EVENT.html`.
  public String index(List<Report> reports) {
    return page("index.jte", "entries", reports.stream().map(Entry::of).toList());
  }

  private String page(String template, String name, Object shown) {
    TemplateOutput out = new StringOutput();
    templates.render(template, Map.of(name, shown, "say", phrases, "style", style), out);
    return out.toString();
  }
}
