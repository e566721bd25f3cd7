package org.rashomon.account.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.text.Table;

/// What a period after a word means: which abbreviations keep it, and which of them can end a
/// sentence.
final class Abbreviations {

  /// How an abbreviation stands to the word after it.
  enum Kind {
    /// A name or a number follows, so the sentence goes on: `Dr.`, `No.`
    BEFORE,
    /// A sentence may end here; it does where the next word is one that begins sentences: `Inc.`
    EITHER
  }

  static final Abbreviations ENGLISH = new Abbreviations();

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> starters = new HashSet<>();

  private Abbreviations() {
    for (Table.Row row : Table.of(Abbreviations.class, "en/abbreviations.tsv").rows()) {
      kinds.put(row.get(0), Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    for (Table.Row row : Table.of(Abbreviations.class, "en/sentence-starters.tsv").rows()) {
      starters.add(row.get(0));
    }
  }

  /// Whether the word, which ends in a period, is an abbreviation rather than the end of a
  /// sentence's last word.
  boolean keepsPeriod(String word) {
    return kinds.containsKey(word) || isInitial(word) || isDotted(word);
  }

  /// Whether a sentence ends after such a word when the given word, capitalised, follows it.
  boolean endsBefore(String abbreviation, String next) {
    if (kinds.get(abbreviation) == Kind.BEFORE) {
      return false;
    }
    return starters.contains(next);
  }

  /// `J.`
  private static boolean isInitial(String word) {
    return word.length() == 2 && Character.isLetter(word.charAt(0)) && word.charAt(1) == '.';
  }

  /// `U.S.`, `a.m.`: single letters, each with its period.
  private static boolean isDotted(String word) {
    if (word.length() < 4 || word.length() % 2 != 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i += 2) {
      if (!Character.isLetter(word.charAt(i)) || word.charAt(i + 1) != '.') {
        return false;
      }
    }
    return true;
  }
}
