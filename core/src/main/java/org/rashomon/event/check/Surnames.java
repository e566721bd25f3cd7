package org.rashomon.event.check;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.PersonName;

/// Whether a transcript and an account name one speaker.
final class Surnames {

  private Surnames() {}

  /// `null` where either names nobody.
  static @Nullable Boolean agree(@Nullable String label, @Nullable String speaker) {
    if (label == null || speaker == null) {
      return null;
    }
    return names(label).contains(surname(speaker)) || names(speaker).contains(surname(label));
  }

  private static String surname(String name) {
    StringBuilder cased = new StringBuilder();
    for (String word : name.split("\\s+", -1)) {
      boolean capitals = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
      cased
          .append(cased.isEmpty() ? "" : " ")
          .append(capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word);
    }
    return plain(PersonName.of(cased.toString()).surname());
  }

  private static List<String> names(String name) {
    return Arrays.stream(name.split("\\s+", -1)).map(Surnames::plain).toList();
  }

  private static String plain(String word) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(word, Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetter)
        .map(Character::toLowerCase)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
