package org.rashomon.text;

/// White space as saved pages have it: Java's, and no-break and zero-width spaces.
public final class WhiteSpace {

  private WhiteSpace() {}

  public static boolean is(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }
}
