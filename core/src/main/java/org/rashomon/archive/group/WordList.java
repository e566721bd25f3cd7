package org.rashomon.archive.group;

import java.util.List;
import org.rashomon.text.Table;

/// A resource of words apart by spaces, in the order in which they stand there.
final class WordList {

  private WordList() {}

  static List<String> of(String name) {
    return Table.of(WordList.class, "en/" + name).cells().stream()
        .flatMap(line -> List.of(line.getFirst().split(" ")).stream())
        .toList();
  }
}
