package org.rashomon.render;

import java.io.IOException;
import org.rashomon.event.report.Finding;

/// Prints what it takes.
final class Printed implements Sheet {

  private final Appendable out;
  private final String separator;
  private boolean follows;

  /// @param separator stands between two pieces of findings
  Printed(Appendable out, String separator) {
    this.out = out;
    this.separator = separator;
  }

  @Override
  public void own(String text) throws IOException {
    out.append(text);
    follows = false;
  }

  @Override
  public void of(Finding finding, String text) throws IOException {
    out.append(follows ? separator : "").append(text);
    follows = true;
  }
}
