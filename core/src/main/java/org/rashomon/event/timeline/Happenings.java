package org.rashomon.event.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.account.annotate.Token;
import org.rashomon.text.Table;

/// The table of words that tell of a happening.
final class Happenings {

  private record Words(List<String> words, String kind) {}

  private final Map<String, List<Words>> byFirst = new HashMap<>();

  Happenings() {
    for (Table.Row row : rows()) {
      for (String words : row.several(1)) {
        List<String> each = List.of(words.split(" ", -1));
        byFirst
            .computeIfAbsent(each.getFirst(), _ -> new ArrayList<>())
            .add(new Words(each, row.get(0)));
      }
    }
  }

  static List<Table.Row> rows() {
    return Table.of(Happenings.class, "en/happenings.tsv").rows(4);
  }

  /// The kinds of happenings that words among a sentence's tokens tell of; a capital within it
  /// makes a name: `March 3`.
  Set<String> in(List<Token> tokens) {
    Set<String> kinds = new TreeSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean name = i > 0 && tokens.get(i).capitalised();
      for (Words words : byFirst.getOrDefault(tokens.get(i).lower(), List.of())) {
        if (!name && stands(words.words(), tokens, i)) {
          kinds.add(words.kind());
        }
      }
    }
    return kinds;
  }

  /// Whether the words stand among the tokens from that number on.
  static boolean stands(List<String> words, List<Token> tokens, int from) {
    if (from + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(from + i).lower().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
