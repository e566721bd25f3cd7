package org.rashomon.text;

import java.util.Arrays;

/// Turns UTF-16 offsets of one text into code point offsets, as W3C's TextPositionSelector counts.
public final class CodePoints {

  /// Offsets of the second halves of surrogate pairs, ascending; usually none.
  private final int[] lowSurrogates;

  public CodePoints(String text) {
    int[] found = new int[8];
    int n = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (n == found.length) {
          found = Arrays.copyOf(found, n * 2);
        }
        found[n++] = i;
      }
    }
    this.lowSurrogates = Arrays.copyOf(found, n);
  }

  /// The number of code points before the UTF-16 offset.
  public int of(int offset) {
    int at = Arrays.binarySearch(lowSurrogates, offset);
    return offset - (at < 0 ? -at - 1 : at);
  }

  /// The span counted in code points.
  public Span of(Span span) {
    return new Span(of(span.start()), of(span.end()));
  }
}
