package org.rashomon.event.align;

/// Numbers that a [Forest] is asked about, in their order.
final class Numbers {

  private final double[] values;
  private int next;

  Numbers(int count) {
    values = new double[count];
  }

  void add(double... numbers) {
    for (double number : numbers) {
      values[next++] = number;
    }
  }

  void add(boolean... told) {
    for (boolean each : told) {
      values[next++] = each ? 1 : 0;
    }
  }

  /// All of them.
  double[] values() {
    if (next != values.length) {
      throw new IllegalStateException(next + " numbers of " + values.length);
    }
    return values;
  }
}
