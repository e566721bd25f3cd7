package org.rashomon.archive.group;

import java.util.Arrays;

/// The accounts that one account is most alike to.
final class Neighbours {

  private final int[] others;
  private final float[] much;
  private final boolean cut;

  /// @param others numbers, ascending
  /// @param much how much it is alike to each: 0 to about 1
  /// @param cut whether it is alike to more than are listed
  Neighbours(int[] others, float[] much, boolean cut) {
    this.others = others;
    this.much = much;
    this.cut = cut;
  }

  int size() {
    return others.length;
  }

  int other(int i) {
    return others[i];
  }

  float much(int i) {
    return much[i];
  }

  boolean has(int other) {
    return Arrays.binarySearch(others, other) >= 0;
  }

  /// How much it is alike to these together.
  ///
  /// @param accounts numbers, ascending
  double sum(int[] accounts) {
    double sum = 0;
    for (int i = 0; i < others.length; i++) {
      sum += Arrays.binarySearch(accounts, others[i]) >= 0 ? much[i] : 0;
    }
    return sum;
  }

  /// How much it is alike to the two that are nearest, on average.
  double near() {
    float first = 0;
    float second = 0;
    for (float each : much) {
      second = Math.max(second, Math.min(first, each));
      first = Math.max(first, each);
    }
    return (first + second) / 2;
  }

  /// How much it may be alike to one that isn't listed, at most.
  double beyond() {
    double least = cut ? Double.MAX_VALUE : 0;
    for (float each : much) {
      least = Math.min(least, each);
    }
    return least;
  }
}
