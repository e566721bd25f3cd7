package org.rashomon.event.identity;

import java.text.Normalizer;
import java.util.Locale;

/// Folds the spellings that one name has when several people bring it into Latin letters.
final class Spelling {

  private Spelling() {}

  /// Small letters and digits only, words apart by one space.
  static String plain(String name) {
    String letters = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        plain.append(latin(c));
      } else if ((Character.isWhitespace(c) || c == '-') && !plain.isEmpty()) {
        if (plain.charAt(plain.length() - 1) != ' ') {
          plain.append(' ');
        }
      }
    }
    return plain.toString().strip();
  }

  private static String latin(char c) {
    return switch (c) {
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ı' -> "i";
      default -> String.valueOf(c);
    };
  }

  /// The same for the usual transliterations of one name: `Sergey` and `Sergei`, `Varensky` and
  /// `Varenskiy`, `Alexander` and `Aleksander`.
  static String folded(String name) {
    String folded =
        plain(name)
            .replace("x", "ks")
            .replace("kh", "h")
            .replace("gh", "g")
            .replace("ph", "f")
            .replace("ck", "k")
            .replace("q", "k")
            .replace("w", "v")
            .replace("ou", "u")
            .replace("oo", "u")
            .replace("ee", "i")
            .replace("y", "i")
            .replace("j", "i");
    StringBuilder single = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (single.isEmpty() || single.charAt(single.length() - 1) != c) {
        single.append(c);
      }
    }
    String spelled = single.toString();
    return spelled.length() > 4 && spelled.endsWith("ei")
        ? spelled.substring(0, spelled.length() - 2) + "i"
        : spelled;
  }

  /// Without vowels, which transliterations differ in most: `mhmd` of `Mohamed` and `Muhammad`.
  static String consonants(String folded) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if ("aeiou ".indexOf(c) < 0 && (kept.isEmpty() || kept.charAt(kept.length() - 1) != c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }
}
