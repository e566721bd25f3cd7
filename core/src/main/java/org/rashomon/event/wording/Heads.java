package org.rashomon.event.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.text.Table;

/// Which nouns can name one thing.
final class Heads {

  private final Map<String, String> classes = new HashMap<>();
  private final Set<String> bodies = new HashSet<>();

  Heads() {
    for (Table.Row row : rows()) {
      String name = row.several(0).getFirst();
      for (String noun : row.several(0)) {
        classes.putIfAbsent(noun, name);
      }
      if (row.get(1).equals("body")) {
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

  /// Whether things of the class are told apart by whose they are.
  boolean body(String name) {
    return bodies.contains(name);
  }

  /// `attacks`: `attack`, `inquiries`: `inquiry`.
  static String singular(String noun) {
    int length = noun.length();
    if (length < 4 || !noun.endsWith("s") || noun.matches(".*(ss|us|is)")) {
      return noun;
    }
    if (noun.endsWith("ies") && length > 4) {
      return noun.substring(0, length - 3) + "y";
    }
    boolean longer = noun.matches(".*(ss|x|ch|sh|z)es");
    return noun.substring(0, length - (longer ? 2 : 1));
  }
}
