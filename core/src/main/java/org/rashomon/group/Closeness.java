package org.rashomon.group;

import java.util.Arrays;

/// How alike accounts are by the measure of their surroundings.
///
/// Where accounts lie close, as those of several events of one kind do, two of one event are closer
/// still; and long accounts are more alike than short ones, whatever they tell of. So a likeness is
/// held against how alike both accounts are to those next to them. (Local scaling: Zelnik-Manor and
/// Perona, 2004.)
final class Closeness {

  /// How far the surroundings count: 0 not at all, 1 wholly.
  private static final double SHARE = 0.7;

  /// An account that nothing is near to is held against this, lest all be near to it.
  private static final double LEAST = 0.25;

  private double[] scales = new double[16];
  private int size;

  /// Adds accounts that follow those so far.
  void add(Neighbourhood neighbours) {
    scales = Arrays.copyOf(scales, neighbours.end());
    for (int i = neighbours.first(); i < neighbours.end(); i++) {
      scales[i] = Math.pow(Math.max(LEAST, neighbours.of(i).nearest()), -SHARE / 2);
    }
    size = neighbours.end();
  }

  /// @param much how alike the two accounts are
  double relative(double much, int account, int other) {
    if (Math.max(account, other) >= size) {
      throw new IndexOutOfBoundsException(Math.max(account, other));
    }
    return much * scales[account] * scales[other];
  }
}
