package org.rashomon.event.collate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Spellings of one name: `Sergei` and `Sergey`.
final class NameSpellings {

  private static final int SHORTEST = 5;

  private NameSpellings() {}

  /// The keys of a wording's words, a capitalised word's spelling made that of a like capitalised
  /// word in the other wording.
  static List<String> keys(PassageWords wording, PassageWords other) {
    Map<String, String> skeletons = new TreeMap<>();
    for (PassageWords.Word word : other.words()) {
      if (isName(word)) {
        skeletons.merge(skeleton(word.key()), word.key(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    return wording.words().stream().map(word -> spelt(word, skeletons)).toList();
  }

  private static String spelt(PassageWords.Word word, Map<String, String> skeletons) {
    if (!isName(word)) {
      return word.key();
    }
    String like = skeletons.getOrDefault(skeleton(word.key()), word.key());
    return like.compareTo(word.key()) <= 0 ? like : word.key();
  }

  private static boolean isName(PassageWords.Word word) {
    return word.key().length() >= SHORTEST && Character.isUpperCase(word.raw().codePointAt(0));
  }

  /// The consonants and the first letter: spellings of one name differ in vowels and doublings.
  private static String skeleton(String key) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean vowel = "aeiouy".indexOf(c) >= 0;
      if (i == 0 || (!vowel && c != key.charAt(i - 1))) {
        kept.append(c);
      }
    }
    return kept.toString();
  }
}
