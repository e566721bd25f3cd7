package org.rashomon.render;

import java.io.IOException;
import org.rashomon.event.report.Finding;

/// Takes a report piece by piece as it is printed, and is told which pieces are whose.
interface Sheet {

  /// What is printed on a sheet.
  interface Content {
    void on(Sheet sheet) throws IOException;
  }

  /// What stands there whatever is found.
  void own(String text) throws IOException;

  /// What stands there for a finding, without what separates it from the piece of a finding before.
  void of(Finding finding, String text) throws IOException;
}
