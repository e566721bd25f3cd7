package org.rashomon.account.read;

import java.util.Optional;

/// Looks markup over before a parser builds a tree of it: what would need memory or time out of all
/// proportion is refused.
final class Markup {

  private Markup() {}

  /// Which limit the markup goes beyond, as the end of a sentence.
  static Optional<String> objection(String content) {
    int tags = 0;
    int at = content.indexOf('<');
    while (at >= 0) {
      int end = nameEnd(content, at + 1);
      if (end - at > Limits.TAG_NAME) {
        return Optional.of("has a tag with a name longer than " + Limits.TAG_NAME + " characters");
      }
      tags += end > at + 1 ? 1 : 0;
      if (tags > Limits.TAGS) {
        return Optional.of("has more than " + Limits.TAGS + " tags");
      }
      at = content.indexOf('<', Math.max(end, at + 1));
    }
    return Optional.empty();
  }

  /// Where the name of a tag ends that begins there; the same place if none does.
  private static int nameEnd(String content, int from) {
    int start = from < content.length() && content.charAt(from) == '/' ? from + 1 : from;
    if (start >= content.length() || !Character.isLetter(content.charAt(start))) {
      return from;
    }
    int end = start;
    while (end < content.length() && isNamePart(content.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNamePart(char c) {
    return c > ' ' && c != '/' && c != '>';
  }
}
