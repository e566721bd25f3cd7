package org.rashomon.text;

/// Text of an account or of a file's headers, as a terminal may be given it.
public final class TerminalLine {

  private TerminalLine() {}

  /// The text on one line, without anything that a terminal would act on: white space becomes one
  /// space, control characters and those that turn the direction of writing become U+FFFD.
  public static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(line, c));
    return line.toString().strip();
  }

  private static void append(StringBuilder line, int c) {
    if (Character.isWhitespace(c)) {
      if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    } else if (Character.isISOControl(c) || turnsDirection(c)) {
      line.append('\uFFFD');
    } else {
      line.appendCodePoint(c);
    }
  }

  private static boolean turnsDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
