package org.rashomon.clean;

import org.jsoup.nodes.Document;
import org.rashomon.read.Provenance;

final class PageHead {
  private PageHead() {}

  static Provenance of(Document page) {
    return Provenance.UNKNOWN;
  }
}
