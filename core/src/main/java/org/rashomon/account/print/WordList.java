package org.rashomon.account.print;

import java.util.List;
import org.rashomon.text.Table;

/// A table of words apart by spaces, in the order in which they stand there.
public final class WordList {

  private WordList() {}

  public static List<String> of(Class<?> owner, String name) {
    return Table.of(owner, "en/" + name).cells().stream()
        .flatMap(line -> List.of(line.getFirst().split(" ")).stream())
        .toList();
  }
}
