package org.rashomon.word;

import java.util.Arrays;
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

  private static final Map<String, int[]> SENSES = new HashMap<>();
  private static final int[] NONE = {};

  static {
    for (Table.Row row : Table.of(Senses.class, "/org/rashomon/word/en/senses.tsv").rows(2)) {
      SENSES.put(row.get(0), numbers(row.get(1)));
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
    Set<Integer> found = new TreeSet<>();
    for (int sense : SENSES.getOrDefault(lemma, NONE)) {
      found.add(sense);
    }
    return found;
  }

  private static int[] numbers(String column) {
    String[] parts = column.split(" ", -1);
    int[] numbers = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = Integer.parseInt(parts[i]);
    }
    return numbers;
  }

  private static void add(String word, int group) {
    int[] old = SENSES.getOrDefault(word, NONE);
    int[] grown = Arrays.copyOf(old, old.length + 1);
    grown[old.length] = group;
    SENSES.put(word, grown);
  }
}
