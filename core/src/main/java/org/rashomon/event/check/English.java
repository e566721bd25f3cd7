package org.rashomon.event.check;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.text.Table;
import org.rashomon.word.Stems;

/// English words as this stage's tables have them.
final class English {

  static final English TABLES = new English();

  /// Lists of words, each its own table.
  enum Sort {
    NEGATIONS,
    /// A clause after one of these is not stated as true.
    SUSPENDED,
    COORDINATORS,
    FILLERS,
    UNNAMED,
    STAGE_DIRECTIONS
  }

  private static final int SHORTEST_BASE = 4;

  private final Map<String, List<String>> spellings = new HashMap<>();
  private final Map<String, String> endings = new HashMap<>();
  private final Map<Sort, Set<String>> sorts = new EnumMap<>(Sort.class);
  private final Set<String> beforeIs = table("is").words();
  private final Set<String> prefixes = table("prefixes").words();
  private final List<String> interpreted = List.copyOf(table("interpreted").words());
  private final Map<String, String> signs = new HashMap<>();
  private final Set<String> antonyms = new HashSet<>();

  private English() {
    for (Sort sort : Sort.values()) {
      sorts.put(sort, table(sort.name().toLowerCase(Locale.ROOT).replace('_', '-')).words());
    }
    for (Table.Row row : table("spellings").rows()) {
      if (row.get(0).startsWith("-")) {
        endings.put(row.get(0).substring(1), row.get(1));
      } else {
        spellings.put(row.get(0), Arrays.asList(row.get(1).split(" ", -1)));
      }
    }
    table("signs").rows().forEach(row -> signs.put(row.get(0), row.get(1)));
    for (Table.Row row : table("antonyms").rows()) {
      antonyms.add(pair(row.get(0), row.get(1)));
      antonyms.add(pair(row.get(1), row.get(0)));
    }
  }

  static Table table(String name) {
    return Table.english(English.class, name);
  }

  /// Whether the list has the word.
  boolean is(Sort sort, String word) {
    return sorts.getOrDefault(sort, Set.of()).contains(word);
  }

  /// The word with its contraction spelled out.
  List<String> spelledOut(String word) {
    List<String> whole = spellings.get(word);
    if (whole != null) {
      return whole;
    }
    int apostrophe = word.lastIndexOf('\'');
    if (apostrophe <= 0) {
      return List.of(word);
    }
    String before = word.substring(0, apostrophe);
    if (word.endsWith("'s")) {
      return beforeIs.contains(before) ? List.of(before, "is") : List.of(word);
    }
    int from = word.endsWith("n't") ? word.length() - 3 : apostrophe;
    String ending = endings.get(word.substring(from));
    return ending == null || from == 0 ? List.of(word) : List.of(word.substring(0, from), ending);
  }

  /// Whether the whole word is one that is written in another way too.
  boolean isSpelling(String word) {
    return spellings.containsKey(word);
  }

  /// The word for a sign beside a number: `dollars` for `$`.
  Optional<String> sign(String text, int at) {
    return at < 0 || at >= text.length()
        ? Optional.empty()
        : Optional.ofNullable(signs.get(text.substring(at, at + 1)));
  }

  /// Whether a remark in a transcript says that an interpreter speaks.
  boolean interprets(String remark) {
    return interpreted.stream().anyMatch(remark::contains);
  }

  /// Whether one word put for the other turns a statement round.
  boolean areOpposites(String a, String b) {
    if (antonyms.contains(a + " " + b)) {
      return true;
    }
    return antonyms.contains(pair(a, b)) || isTurned(a, b) || isTurned(b, a);
  }

  private static String pair(String a, String b) {
    return base(a) + " " + base(b);
  }

  /// A number's key of `first`, else the stem.
  private static String base(String word) {
    NumberKeys.Numeral numeral = NumberKeys.at(List.of(word), 0);
    return numeral == null ? Stems.of(word) : numeral.key();
  }

  /// `unsafe` of `safe`, `careless` of `careful`.
  private boolean isTurned(String plain, String turned) {
    if (plain.endsWith("ful") && turned.endsWith("less")) {
      return plain
          .substring(0, plain.length() - 3)
          .equals(turned.substring(0, turned.length() - 4));
    }
    return plain.length() >= SHORTEST_BASE
        && turned.endsWith(plain)
        && prefixes.contains(turned.substring(0, turned.length() - plain.length()));
  }
}
