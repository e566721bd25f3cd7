package org.rashomon.account.read;

import java.util.Optional;

/// Looks markup over before a parser builds a tree of it: more tags than a parser should be given
/// are refused, and what only looks like the beginning of a tag, as a comparison in a script does,
/// is made plain text, since parsers gather the names of tags in quadratic time.
final class Markup {

  private Markup() {}

  /// Which limit the markup goes beyond, as the end of a sentence.
  static Optional<String> objection(String content) {
    int tags = 0;
    int at = content.indexOf('<');
    while (at >= 0) {
      int end = nameEnd(content, at + 1);
      tags += end > at + 1 ? 1 : 0;
      if (tags > Limits.TAGS) {
        return Optional.of("has more than " + Limits.TAGS + " tags");
      }
      at = content.indexOf('<', Math.max(end, at + 1));
    }
    return Optional.empty();
  }

  /// The same markup; where what would be the name of a tag is longer than any, its `<` is written
  /// as the character that it stands for.
  static String withoutEndlessNames(String content) {
    StringBuilder tamed = new StringBuilder();
    int kept = 0;
    int at = content.indexOf('<');
    while (at >= 0) {
      int end = nameEnd(content, at + 1);
      if (end - at > Limits.TAG_NAME) {
        tamed.append(content, kept, at).append("&lt;");
        kept = at + 1;
      }
      at = content.indexOf('<', Math.max(end, at + 1));
    }
    return kept == 0 ? content : tamed.append(content, kept, content.length()).toString();
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
