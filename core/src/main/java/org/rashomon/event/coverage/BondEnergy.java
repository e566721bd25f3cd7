package org.rashomon.event.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Puts like lines of a table beside each other, so that blocks show: the bond energy algorithm
/// (McCormick, Schweitzer and White, "Problem decomposition and data reorganization by a clustering
/// technique", 1972), each line put in where it adds most, in the order given. Takes time by the
/// square of the number of lines.
final class BondEnergy {

  private BondEnergy() {}

  /// The numbers of the lines, in their new order; the fuller end first.
  static List<Integer> order(List<BitSet> lines) {
    List<Integer> order = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      order.add(place(line, order, lines), line);
    }
    return weight(order, lines) < 0 ? order.reversed() : order;
  }

  /// The later one of places that are as good.
  private static int place(int line, List<Integer> order, List<BitSet> lines) {
    int best = 0;
    int most = Integer.MIN_VALUE;
    int before = 0;
    for (int at = 0; at <= order.size(); at++) {
      int after = at == order.size() ? 0 : bond(order.get(at), line, lines);
      int broken =
          at == 0 || at == order.size() ? 0 : bond(order.get(at - 1), order.get(at), lines);
      int gain = before + after - broken;
      if (gain >= most) {
        most = gain;
        best = at;
      }
      before = after;
    }
    return best;
  }

  private static int bond(int a, int b, List<BitSet> lines) {
    BitSet shared = (BitSet) lines.get(a).clone();
    shared.and(lines.get(b));
    return shared.cardinality();
  }

  /// How much more stands in the first half than in the second.
  private static int weight(List<Integer> order, List<BitSet> lines) {
    int weight = 0;
    for (int i = 0; i < order.size() / 2; i++) {
      weight += lines.get(order.get(i)).cardinality();
      weight -= lines.get(order.get(order.size() - 1 - i)).cardinality();
    }
    return weight;
  }
}
