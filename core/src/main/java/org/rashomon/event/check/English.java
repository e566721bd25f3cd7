package org.rashomon.event.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.stemmer.PorterStemmer;
import org.rashomon.text.Table;

/// What this stage's tables tell of English words.
final class English {

  static final English TABLES = new English();

  private static final int SHORTEST_BASE = 4;

  private final Map<String, List<String>> spellings = new HashMap<>();
  private final Map<String, String> endings = new HashMap<>();
  private final Set<String> beforeIs = column("is");
  private final Set<String> negations = column("negations");
  private final Set<String> suspended = column("suspended");
  private final Set<String> coordinators = column("coordinators");
  private final Set<String> fillers = column("fillers");
  private final Set<String> unnamed = column("unnamed");
  private final Set<String> directions = column("stage-directions");
  private final Set<String> prefixes = column("prefixes");
  private final List<String> interpreted = List.copyOf(column("interpreted"));
  private final Set<String> antonyms = new HashSet<>();

  private English() {
    for (Table.Row row : table("spellings").rows()) {
      if (row.get(0).startsWith("-")) {
        endings.put(row.get(0).substring(1), row.get(1));
      } else {
        spellings.put(row.get(0), Arrays.asList(row.get(1).split(" ", -1)));
      }
    }
    for (Table.Row row : table("antonyms").rows()) {
      antonyms.add(pair(row.get(0), row.get(1)));
      antonyms.add(pair(row.get(1), row.get(0)));
    }
  }

  static Table table(String name) {
    return Table.of(English.class, "en/" + name + ".tsv");
  }

  private static Set<String> column(String name) {
    return table(name).rows().stream()
        .map(row -> row.get(0))
        .collect(Collectors.toUnmodifiableSet());
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

  boolean negates(String key) {
    return negations.contains(key);
  }

  /// Whether a clause after the word is not stated as true.
  boolean suspends(String key) {
    return suspended.contains(key);
  }

  boolean coordinates(String key) {
    return coordinators.contains(key);
  }

  boolean isFiller(String word) {
    return fillers.contains(word);
  }

  boolean isUnnamed(String word) {
    return unnamed.contains(word);
  }

  boolean isStageDirection(String word) {
    return directions.contains(word);
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
    return numeral == null ? new PorterStemmer().stem(word) : numeral.key();
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
