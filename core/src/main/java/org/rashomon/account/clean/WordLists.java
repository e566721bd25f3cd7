package org.rashomon.account.clean;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.text.Table;

/// The word lists of the table `wordlists`, by name.
final class WordLists {

  private static final Map<String, Set<String>> LISTS =
      Table.english(WordLists.class, "wordlists").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> row.get(0), row -> Set.copyOf(row.words(1))));

  private WordLists() {}

  static Set<String> get(String name) {
    Set<String> list = LISTS.get(name);
    if (list == null) {
      throw new IllegalArgumentException("no word list is named " + name);
    }
    return list;
  }
}
