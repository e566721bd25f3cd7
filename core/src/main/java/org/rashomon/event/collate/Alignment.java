package org.rashomon.event.collate;

import java.util.ArrayList;
import java.util.List;

/// The longest common subsequence of two wordings, in linear memory.
///
/// Method: D. S. Hirschberg, "A linear space algorithm for computing maximal common subsequences",
/// CACM 18(6), 1975.
public final class Alignment {

  /// Beyond this many cells a middle that differs is taken for one replacement.
  private static final long MOST_CELLS = 40_000_000;

  /// Two words of the two wordings that are the same, by index.
  public record Pair(int a, int b) {}

  private final String[] a;
  private final String[] b;
  private final List<Pair> pairs = new ArrayList<>();

  private Alignment(List<String> a, List<String> b) {
    this.a = a.toArray(String[]::new);
    this.b = b.toArray(String[]::new);
  }

  /// The pairs in order; no two share a word, none cross.
  public static List<Pair> of(List<String> a, List<String> b) {
    Alignment alignment = new Alignment(a, b);
    alignment.ends(0, a.size(), 0, b.size());
    return alignment.pairs;
  }

  /// Pairs off what is the same at both ends, so that a long text with one change costs little.
  private void ends(int a0, int a1, int b0, int b1) {
    int head = 0;
    while (a0 + head < a1 && b0 + head < b1 && a[a0 + head].equals(b[b0 + head])) {
      pairs.add(new Pair(a0 + head, b0 + head));
      head++;
    }
    int tail = 0;
    while (a1 - tail > a0 + head
        && b1 - tail > b0 + head
        && a[a1 - tail - 1].equals(b[b1 - tail - 1])) {
      tail++;
    }
    if ((long) (a1 - a0) * (b1 - b0) <= MOST_CELLS) {
      middle(a0 + head, a1 - tail, b0 + head, b1 - tail);
    }
    for (int i = tail; i > 0; i--) {
      pairs.add(new Pair(a1 - i, b1 - i));
    }
  }

  private void middle(int a0, int a1, int b0, int b1) {
    if (a0 == a1 || b0 == b1) {
      return;
    }
    if (a1 - a0 == 1) {
      for (int j = b0; j < b1; j++) {
        if (a[a0].equals(b[j])) {
          pairs.add(new Pair(a0, j));
          return;
        }
      }
      return;
    }
    int half = (a0 + a1) >>> 1;
    int[] left = common(a0, half, b0, b1, false);
    int[] right = common(half, a1, b0, b1, true);
    int cut = b0;
    int best = -1;
    for (int j = b0; j <= b1; j++) {
      int common = left[j - b0] + right[b1 - j];
      if (common > best) {
        best = common;
        cut = j;
      }
    }
    if (best > 0) {
      middle(a0, half, b0, cut);
      middle(half, a1, cut, b1);
    }
  }

  /// For each number of words of b[b0, b1), how many so many of them, counted from one end, have in
  /// common with a[a0, a1).
  ///
  /// @param back whether they are counted from the end that comes last
  private int[] common(int a0, int a1, int b0, int b1, boolean back) {
    int[] row = new int[b1 - b0 + 1];
    for (int i = 0; i < a1 - a0; i++) {
      String word = a[back ? a1 - 1 - i : a0 + i];
      int diagonal = 0;
      for (int j = 0; j < b1 - b0; j++) {
        int above = row[j + 1];
        boolean same = word.equals(b[back ? b1 - 1 - j : b0 + j]);
        row[j + 1] = same ? diagonal + 1 : Math.max(above, row[j]);
        diagonal = above;
      }
    }
    return row;
  }
}
