package org.rashomon.account.clean;

import java.util.regex.Pattern;

/// Words within quotation marks are somebody else's.
final class Quoted {

  /// A mark before a word, and one after a word: no apostrophe is both.
  private static final Pattern SINGLE =
      Pattern.compile("(?:^|[^\\p{L}\\d])['‘](?=\\p{L})[^'’‘]{2,100}+['’](?!\\p{L})");

  private Quoted() {}

  /// The line with what is quoted in it left out; an open quotation runs to the line's end.
  static String leftOut(String line) {
    StringBuilder kept = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '“' || c == '«') {
        quoted = true;
      } else if (c == '”' || c == '»') {
        quoted = false;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /// Whether a quotation that begins in the line doesn't end there, as where it runs over several
  /// paragraphs.
  static boolean open(String line) {
    long straight = line.chars().filter(c -> c == '"').count();
    return straight % 2 == 1 || line.lastIndexOf('“') > line.lastIndexOf('”');
  }

  static boolean any(String line) {
    return line.indexOf('“') >= 0 || line.indexOf('"') >= 0 || line.indexOf('”') >= 0;
  }

  /// Whether words stand within quotation marks, double or single.
  static boolean phrase(String line) {
    return any(line) || SINGLE.matcher(line).find();
  }

  /// Whether the line begins with a quotation mark of any kind.
  static boolean begins(String line) {
    return !line.isEmpty() && "“\"‘'«".indexOf(line.charAt(0)) >= 0;
  }
}
