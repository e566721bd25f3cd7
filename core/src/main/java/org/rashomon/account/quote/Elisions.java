package org.rashomon.account.quote;

import java.util.Locale;
import java.util.Set;
import org.rashomon.text.Table;

/// Words that lose their beginning and carry an apostrophe instead: `'cause`, `'em`.
final class Elisions {

  private static final Set<String> WORDS = Table.english(Elisions.class, "elisions").words();

  private Elisions() {}

  /// Whether the letters after an apostrophe at `offset` are such a word, or a decade's number.
  static boolean at(String text, int offset, int limit) {
    int end = offset + 1;
    while (end < limit && end < offset + 8 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(offset + 1, end).toLowerCase(Locale.ROOT);
    return word.isEmpty() || Character.isDigit(word.charAt(0)) || WORDS.contains(word);
  }
}
