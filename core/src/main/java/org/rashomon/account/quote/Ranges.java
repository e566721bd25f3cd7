package org.rashomon.account.quote;

import org.jspecify.annotations.Nullable;

/// Ranges of words made tidy.
final class Ranges {

  private Ranges() {}

  /// Without punctuation at its ends; `null` if nothing is left.
  static @Nullable Range trimmed(Narrated s, int from, int to) {
    int start = from;
    int end = Math.min(to, s.size());
    while (start < end && s.word(start).isPunctuation()) {
      start++;
    }
    while (end > start && s.word(end - 1).isPunctuation()) {
      end--;
    }
    return start < end ? new Range(start, end) : null;
  }
}
