package org.rashomon.render;

import java.util.Arrays;

/// Writes a text as what is new in it and what stood before: in it, or in another text that its
/// reader has too (Ziv and Lempel, 1977, without a limit to how far back).
///
/// A mark that says with how many digits is followed by the distance to look back and by how many
/// characters; all other characters stand for themselves. No mark or digit needs escaping in HTML.
final class Packed {

  /// By the digits of the distance, one to four; the second four with two digits of length.
  private static final String MARKS = "!#$%*+;=";

  private static final int DIGITS = 4;
  private static final char ZERO = '?';
  private static final int BITS = 6;
  private static final int BASE = 1 << BITS;

  /// Shorter runs aren't looked for.
  private static final int LEAST = 5;

  private static final int TRIES = 128;

  private final String text;
  private final int[] last = new int[1 << 16];
  private final int[] before;
  private final StringBuilder out = new StringBuilder();

  private Packed(String text) {
    this.text = text;
    this.before = new int[text.length()];
    Arrays.fill(last, -1);
  }

  /// @param known stands before the text, for who reads it
  static String of(String known, String text) {
    Packed packed = new Packed(known + text);
    for (int at = 0; at < known.length(); at++) {
      packed.remember(at);
    }
    for (int at = known.length(); at < packed.text.length(); ) {
      at = packed.write(at);
    }
    return packed.out.toString();
  }

  private void remember(int at) {
    if (at + LEAST <= text.length()) {
      int hash = hash(at);
      before[at] = last[hash];
      last[hash] = at;
    }
  }

  private int hash(int at) {
    int hash = 0;
    for (int i = at; i < at + LEAST; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return (hash * 0x9E3779B1) >>> 16;
  }

  /// Returns where what is written ends.
  private int write(int at) {
    int gain = 0;
    int length = 1;
    int distance = 0;
    int from = at + LEAST <= text.length() ? last[hash(at)] : -1;
    for (int tries = TRIES; from >= 0 && tries > 0; tries--) {
      int same = same(from, at);
      int saved = same - cost(at - from, same);
      if (saved > gain) {
        gain = saved;
        length = same;
        distance = at - from;
      }
      from = before[from];
    }
    if (gain > 0) {
      copy(distance, length);
    } else {
      literal(text.charAt(at));
    }
    for (int i = at; i < at + length; i++) {
      remember(i);
    }
    return at + length;
  }

  private int same(int from, int at) {
    int most = Math.min(BASE * BASE - 1, text.length() - at);
    int same = 0;
    while (same < most && text.charAt(from + same) == text.charAt(at + same)) {
      same++;
    }
    return same;
  }

  private static int cost(int distance, int length) {
    return 1 + digits(distance) + (length < BASE ? 1 : 2);
  }

  private static int digits(int number) {
    int digits = 1;
    for (int rest = number >> BITS; rest > 0; rest >>= BITS) {
      digits++;
    }
    return digits;
  }

  private void copy(int distance, int length) {
    int digits = digits(distance);
    out.append(MARKS.charAt(digits - 1 + (length < BASE ? 0 : DIGITS)));
    number(distance, digits);
    number(length, length < BASE ? 1 : 2);
  }

  /// A mark that stands for itself follows a distance of nothing.
  private void literal(char c) {
    if (MARKS.indexOf(c) >= 0) {
      out.append(MARKS.charAt(0)).append(ZERO);
    }
    out.append(c);
  }

  private void number(int number, int digits) {
    for (int shift = (digits - 1) * BITS; shift >= 0; shift -= BITS) {
      out.append((char) (ZERO + (number >> shift) % BASE));
    }
  }
}
