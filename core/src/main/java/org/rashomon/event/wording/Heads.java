package org.rashomon.event.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.text.Table;

/// Which nouns can name one thing.
final class Heads {

  private enum Kind {
    BODY,
    THING
  }

  private final Map<String, String> classes = new HashMap<>();
  private final Set<String> bodies = new HashSet<>();

  Heads() {
    for (Table.Row row : rows()) {
      String name = row.several(0).getFirst();
      for (String noun : row.several(0)) {
        classes.putIfAbsent(noun, name);
      }
      if (row.constant(Kind.class, 1) == Kind.BODY) {
        bodies.add(name);
      }
    }
  }

  static List<Table.Row> rows() {
    return Table.of(Heads.class, "en/heads.tsv").rows(4);
  }

  /// The class of a noun in the singular, the noun itself where it is in none.
  String of(String noun) {
    return classes.getOrDefault(noun, noun);
  }

  boolean listed(String noun) {
    return classes.containsKey(noun);
  }

  /// Whether it matters whose a thing of the class is.
  boolean body(String name) {
    return bodies.contains(name);
  }
}
