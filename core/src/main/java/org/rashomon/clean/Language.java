package org.rashomon.clean;

import java.util.List;
import java.util.Set;

/// Tells English from anything else by its commonest words.
final class Language {

  static final String ENGLISH = "en";
  static final String UNKNOWN = "und";

  /// English prose has over a third of such words, other languages under a tenth.
  private static final double SHARE = 0.15;

  private static final int LOOKED_AT = 2000;

  private Language() {}

  /// ISO 639-1, or `und`.
  static String of(String text) {
    List<String> words =
        Words.of(text, LOOKED_AT).stream()
            .filter(word -> Character.isLetter(word.charAt(0)))
            .toList();
    Set<String> common = WordLists.get("common");
    long found = words.stream().filter(common::contains).count();
    return !words.isEmpty() && found >= SHARE * words.size() ? ENGLISH : UNKNOWN;
  }
}
