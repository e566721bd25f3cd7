package org.rashomon.account.quote;

import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.text.Table;

/// Words that lose their beginning and carry an apostrophe instead: `'cause`, `'em`.
final class Elisions {

  private static final Set<String> WORDS =
      Table.of(Elisions.class, "en/elisions.tsv").cells().stream()
          .map(row -> row.get(0))
          .collect(Collectors.toSet());

  private Elisions() {}

  /// Whether the letters after an apostrophe at `offset` are such a word, or a decade's number.
  static boolean at(String text, int offset, int limit) {
    int end = offset + 1;
    while (end < limit && end < offset + 8 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(offset + 1, end).toLowerCase(java.util.Locale.ROOT);
    return word.isEmpty() || Character.isDigit(word.charAt(0)) || WORDS.contains(word);
  }
}
