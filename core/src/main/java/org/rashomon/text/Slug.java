package org.rashomon.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// Names that are safe in an address and as a file's name: lower-case ASCII letters, digits,
/// hyphens.
public final class Slug {

  private static final int LONGEST = 60;

  private Slug() {}

  /// The slug of a text, `otherwise` if nothing of it is left.
  public static String of(String text, String otherwise) {
    StringBuilder slug = new StringBuilder();
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    for (int i = 0; i < plain.length() && slug.length() < LONGEST; i++) {
      char c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (Character.isLetterOrDigit(c)
          || Character.isWhitespace(c)
          || c == '-'
          || c == '/') {
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
          slug.append('-');
        }
      }
    }
    while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.isEmpty() ? otherwise : slug.toString();
  }

  /// A slug that isn't taken yet.
  public static String unique(String text, String otherwise, Set<String> taken) {
    return free(of(text, otherwise), taken);
  }

  /// The name, with `-2`, `-3`, ... where it is taken; it is taken then.
  public static String free(String name, Set<String> taken) {
    String free = name;
    for (int n = 2; !taken.add(free); n++) {
      free = name + "-" + n;
    }
    return free;
  }
}
