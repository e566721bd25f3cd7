package org.rashomon.event.check;

/// Where sentences end, by the marks between two words.
final class SentenceEnds {

  private SentenceEnds() {}

  /// Whether a sentence ends between two words that stand next to each other: a point in `Mr. Hale`
  /// ends none, which costs little where it is taken for an end.
  static boolean endsIn(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isEnd(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isEnd(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\n';
  }
}
