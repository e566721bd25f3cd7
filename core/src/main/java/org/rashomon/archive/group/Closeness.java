package org.rashomon.archive.group;

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

  /// How alike each account is to the one next to it, and to the one after that.
  private float[] first = new float[0];

  private float[] second = new float[0];

  /// Adds accounts that follow those so far, which may find themselves with nearer ones.
  void add(Neighbourhood neighbours) {
    first = Arrays.copyOf(first, neighbours.end());
    second = Arrays.copyOf(second, neighbours.end());
    for (int i = neighbours.first(); i < neighbours.end(); i++) {
      Neighbours alike = neighbours.of(i);
      for (int j = 0; j < alike.size(); j++) {
        note(i, alike.much(j));
        if (alike.other(j) < neighbours.first()) {
          note(alike.other(j), alike.much(j));
        }
      }
    }
  }

  private void note(int account, float much) {
    second[account] = Math.max(second[account], Math.min(first[account], much));
    first[account] = Math.max(first[account], much);
  }

  /// @param much how alike the two accounts are
  double relative(double much, int account, int other) {
    return much * Math.pow(near(account) * near(other), -SHARE / 2);
  }

  private double near(int account) {
    return Math.max(LEAST, (first[account] + second[account]) / 2);
  }
}
