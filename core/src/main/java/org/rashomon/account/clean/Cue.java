package org.rashomon.account.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A phrase of a table and what it says about the line that holds it.
///
/// @param means the table's first column
/// @param mostWords longer lines are never meant
record Cue(String means, Where where, List<Set<String>> phrase, int mostWords) {

  /// How many words a `*` may stand for, at most.
  private static final int GAP = 6;

  private static final Set<String> ANY = Set.of("_");
  private static final Set<String> RUN = Set.of("*");
  private static final String NUMBER = "#";

  enum Where {
    WHOLE,
    START,
    END,
    ANY
  }

  /// @param columns what it means, where, the phrase, the most words
  static Cue of(List<String> columns) {
    List<Set<String>> phrase = new ArrayList<>();
    for (String word : columns.get(2).split(" ", -1)) {
      phrase.add(Set.copyOf(Arrays.asList(word.split("\\|", -1))));
    }
    Where where = Where.valueOf(columns.get(1).toUpperCase(Locale.ROOT));
    return new Cue(columns.get(0), where, List.copyOf(phrase), Integer.parseInt(columns.get(3)));
  }

  /// @param words a line's, all of them
  boolean matches(List<String> words) {
    if (words.size() > mostWords) {
      return false;
    }
    int last = where == Where.START || where == Where.WHOLE ? 0 : words.size() - 1;
    for (int from = 0; from <= last; from++) {
      if (matches(words, from, 0)) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(List<String> words, int at, int part) {
    if (part == phrase.size()) {
      boolean toTheEnd = where == Where.END || where == Where.WHOLE;
      return !toTheEnd || at == words.size() || (where == Where.WHOLE && repeats(words, at));
    }
    Set<String> wanted = phrase.get(part);
    if (wanted.equals(RUN)) {
      for (int skipped = 0; skipped <= GAP && at + skipped <= words.size(); skipped++) {
        if (matches(words, at + skipped, part + 1)) {
          return true;
        }
      }
      return false;
    }
    return at < words.size() && isMeant(wanted, words.get(at)) && matches(words, at + 1, part + 1);
  }

  /// A whole line may say the phrase several times: "Facebook Twitter Email".
  private boolean repeats(List<String> words, int at) {
    return matches(words, at, 0);
  }

  private static boolean isMeant(Set<String> wanted, String word) {
    return wanted.contains(word)
        || wanted.equals(ANY)
        || (wanted.contains(NUMBER) && Character.isDigit(word.charAt(0)));
  }
}
