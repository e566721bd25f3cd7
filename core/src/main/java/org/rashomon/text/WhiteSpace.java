package org.rashomon.text;

/// White space as saved pages have it: Java's, and no-break and zero-width spaces.
public final class WhiteSpace {

  private WhiteSpace() {}

  public static boolean is(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  /// What is left of the characters between the two offsets without white space at the ends; empty
  /// where nothing is.
  public static Span stripped(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && is(text.charAt(from))) {
      from++;
    }
    while (to > from && is(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
