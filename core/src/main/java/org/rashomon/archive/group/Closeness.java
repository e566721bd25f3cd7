package org.rashomon.archive.group;

import java.util.List;

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

  /// How alike each account is to the two next to it, on average.
  private final double[] near;

  Closeness(List<Neighbours> neighbours) {
    near = neighbours.stream().mapToDouble(Neighbours::near).toArray();
  }

  /// @param much how alike the two accounts are
  double relative(double much, int account, int other) {
    return much
        * Math.pow(Math.max(LEAST, near[account]) * Math.max(LEAST, near[other]), -SHARE / 2);
  }
}
