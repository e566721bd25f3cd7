package org.rashomon.render;

import java.util.List;
import org.rashomon.report.Report;

/// Prints reports as web pages: one file each, which asks nothing of any network.
public final class HtmlRenderer {

  /// The page of one event.
  public String event(Report report) {
    return "<!doctype html><title>" + report.event().id() + "</title>";
  }

  /// The page that leads to several events' pages, which lie beside it as `EVENT.html`.
  public String index(List<Report> reports) {
    return "<!doctype html><title>" + reports.size() + "</title>";
  }
}
