package org.rashomon.account.clean;

import java.util.SequencedSet;
import org.rashomon.text.Table;

/// The names that pages give to elements and properties, by the table `page-words`.
final class PageWords {

  private PageWords() {}

  static Table table() {
    return Table.of(PageWords.class, "page-words.tsv");
  }

  /// Those of one kind, in the table's order: of several that a page has, the first counts.
  static SequencedSet<String> of(String kind) {
    return table().words(kind);
  }
}
