package org.rashomon.event.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.account.annotate.Token;
import org.rashomon.text.Table;

/// Phrases of a table, found among tokens.
final class Wordings {

  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  /// @param resource whose first column holds phrases in small letters, words apart by spaces
  Wordings(String resource) {
    for (Table.Row row : rows(resource)) {
      List<String> words = List.of(row.get(0).split(" ", -1));
      byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(words);
    }
  }

  static List<Table.Row> rows(String resource) {
    return Table.of(Wordings.class, "en/" + resource).rows(3);
  }

  /// Whether one of the phrases begins at the token of that number.
  boolean at(List<Token> tokens, int from) {
    for (List<String> words : byFirst.getOrDefault(tokens.get(from).lower(), List.of())) {
      boolean here = from + words.size() <= tokens.size();
      for (int i = 0; here && i < words.size(); i++) {
        here = tokens.get(from + i).lower().equals(words.get(i));
      }
      if (here) {
        return true;
      }
    }
    return false;
  }
}
