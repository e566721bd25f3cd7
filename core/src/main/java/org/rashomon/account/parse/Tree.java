package org.rashomon.account.parse;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The tree of the highest sum over the scores of heads (Chu and Liu, 1965; Edmonds, 1967), always
/// with one root.
final class Tree {

  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private Tree() {}

  /// Each token's head, -1 for the root of the tree.
  ///
  /// @param scores of token `i`: with the root at 0, with token `j` as its head at `j + 1`; at
  ///   least one token
  static int[] best(double[][] scores) {
    int n = scores.length;
    double[][] square = new double[n + 1][];
    square[0] = new double[n + 1];
    Arrays.fill(square[0], NEVER);
    for (int i = 0; i < n; i++) {
      square[i + 1] = scores[i].clone();
      square[i + 1][i + 1] = NEVER;
    }
    int[] heads = highest(square);
    if (roots(heads) != 1 || cycle(heads).length > 0) {
      barSecondRoot(square);
      heads = edmonds(square);
    }
    return Arrays.stream(heads, 1, n + 1).map(head -> head - 1).toArray();
  }

  /// Of equals the lower number.
  private static int[] highest(double[][] scores) {
    int[] heads = new int[scores.length];
    for (int i = 1; i < scores.length; i++) {
      heads[i] = highest(scores[i]);
    }
    return heads;
  }

  private static int highest(double[] row) {
    int best = 0;
    for (int j = 1; j < row.length; j++) {
      best = row[j] > row[best] ? j : best;
    }
    return best;
  }

  private static int roots(int[] heads) {
    return (int) Arrays.stream(heads, 1, heads.length).filter(head -> head == 0).count();
  }

  /// A second root costs more than any tree without one.
  private static void barSecondRoot(double[][] square) {
    double lowest = Double.POSITIVE_INFINITY;
    double highest = NEVER;
    for (double[] row : square) {
      for (double score : row) {
        if (score != NEVER) {
          lowest = Math.min(lowest, score);
          highest = Math.max(highest, score);
        }
      }
    }
    for (int i = 1; i < square.length; i++) {
      square[i][0] -= (highest - lowest + 1) * (square.length - 1);
    }
  }

  /// The tokens of a cycle in ascending order, or none.
  private static int[] cycle(int[] heads) {
    int[] seen = new int[heads.length]; // in which walk
    for (int i = 1; i < heads.length; i++) {
      int at = i;
      while (at != 0 && seen[at] == 0) {
        seen[at] = i;
        at = heads[at];
      }
      if (at != 0 && seen[at] == i) {
        return ring(heads, at);
      }
    }
    return new int[0];
  }

  private static int[] ring(int[] heads, int from) {
    boolean[] in = new boolean[heads.length];
    for (int at = from; !in[at]; at = heads[at]) {
      in[at] = true;
    }
    return numbers(in, true);
  }

  private static int[] numbers(boolean[] in, boolean wanted) {
    return IntStream.range(0, in.length).filter(i -> in[i] == wanted).toArray();
  }

  /// Contracts one cycle after the other, then opens them again. Token 0 is the root.
  private static int[] edmonds(double[][] scores) {
    int[] heads = highest(scores);
    int[] ring = cycle(heads);
    if (ring.length == 0) {
      return heads;
    }
    boolean[] inRing = new boolean[heads.length];
    for (int token : ring) {
      inRing[token] = true;
    }
    int[] rest = numbers(inRing, false);
    Contracted small = Contracted.of(scores, heads, ring, rest);
    int[] solved = edmonds(small.scores);
    for (int i = 1; i < rest.length; i++) {
      heads[rest[i]] = solved[i] == rest.length ? ring[small.leaves[i]] : rest[solved[i]];
    }
    int entered = solved[rest.length];
    heads[ring[small.enters[entered]]] = rest[entered];
    return heads;
  }

  /// The tokens outside of a cycle, and the cycle as the last of them.
  private static final class Contracted {

    final double[][] scores;

    /// By which place of the cycle each of the others is best its head.
    final int[] enters;

    /// Which place of the cycle is best the head of each.
    final int[] leaves;

    private Contracted(int others) {
      scores = new double[others + 1][others + 1];
      enters = new int[others];
      leaves = new int[others];
    }

    static Contracted of(double[][] scores, int[] heads, int[] ring, int[] rest) {
      int m = rest.length;
      Contracted small = new Contracted(m);
      small.scores[m][m] = NEVER;
      for (int i = 0; i < m; i++) {
        for (int j = 0; j < m; j++) {
          small.scores[i][j] = scores[rest[i]][rest[j]];
        }
        small.scores[m][i] = NEVER;
        small.scores[i][m] = NEVER;
        for (int place = 0; place < ring.length; place++) {
          int token = ring[place];
          double enters = scores[token][rest[i]] - scores[token][heads[token]];
          if (place == 0 || enters > small.scores[m][i]) {
            small.scores[m][i] = enters;
            small.enters[i] = place;
          }
          if (place == 0 || scores[rest[i]][token] > small.scores[i][m]) {
            small.scores[i][m] = scores[rest[i]][token];
            small.leaves[i] = place;
          }
        }
      }
      return small;
    }
  }
}
