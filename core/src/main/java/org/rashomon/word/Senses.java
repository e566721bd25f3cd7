package org.rashomon.word;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.text.Table;

/// Which words can mean the same, by the commonest senses of each in WordNet 3.1 (Fellbaum 1998)
/// and by a table of what news uses for one thing.
///
/// That two words share a sense makes them candidates, no more: `strike` is a walkout too.
public final class Senses {

  private static final Map<String, Set<Integer>> SENSES = new HashMap<>();

  static {
    for (Table.Row row : Table.of(Senses.class, "/org/rashomon/word/en/senses.tsv").rows(2)) {
      for (String sense : row.get(1).split(" ", -1)) {
        add(row.get(0), Integer.parseInt(sense));
      }
    }
    int group = -1;
    for (Table.Row row : Table.of(Senses.class, "/org/rashomon/word/en/same.tsv").rows()) {
      for (String word : row.get(0).split(" ", -1)) {
        add(word, group);
      }
      group--;
    }
  }

  private Senses() {}

  static boolean knows(String lemma) {
    return SENSES.containsKey(lemma);
  }

  /// The senses of a lemma, by numbers that mean nothing else; none for a word that shares none.
  public static Set<Integer> of(String lemma) {
    return Collections.unmodifiableSet(SENSES.getOrDefault(lemma, Set.of()));
  }

  private static void add(String word, int sense) {
    SENSES.computeIfAbsent(word, w -> new TreeSet<>()).add(sense);
  }
}
