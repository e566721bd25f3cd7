package org.rashomon.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Agglomerative clustering by average link (Sokal and Michener 1958) over the pairs that are alike
/// at all; a pair that was not told counts as 0.
final class AverageLink {

  private record Pair(double alike, int a, int b) {}

  private static final Comparator<Pair> CLOSEST =
      Comparator.comparingDouble((Pair pair) -> -pair.alike)
          .thenComparingInt(Pair::a)
          .thenComparingInt(Pair::b);

  private final List<Map<Integer, Double>> sums = new ArrayList<>();
  private final List<List<Integer>> members = new ArrayList<>();
  private final PriorityQueue<Pair> queue = new PriorityQueue<>(CLOSEST);

  AverageLink(int items) {
    for (int i = 0; i < items; i++) {
      sums.add(new HashMap<>());
      members.add(List.of(i));
    }
  }

  /// Tells how alike two items are; each pair once.
  void alike(int a, int b, double alike) {
    sums.get(a).put(b, alike);
    sums.get(b).put(a, alike);
    queue.add(new Pair(alike, a, b));
  }

  /// Joins while the closest two clusters are at least so alike; clusters of items in order.
  List<List<Integer>> clusters(double enough) {
    while (!queue.isEmpty() && queue.peek().alike >= enough) {
      Pair pair = queue.remove();
      if (isCurrent(pair)) {
        join(pair.a, pair.b);
      }
    }
    return members.stream().filter(cluster -> !cluster.isEmpty()).toList();
  }

  private boolean isCurrent(Pair pair) {
    return !members.get(pair.a).isEmpty()
        && !members.get(pair.b).isEmpty()
        && average(pair.a, pair.b) == pair.alike;
  }

  private double average(int a, int b) {
    return sums.get(a).getOrDefault(b, 0.0)
        / ((double) members.get(a).size() * members.get(b).size());
  }

  /// Takes b into a.
  private void join(int a, int b) {
    List<Integer> all = new ArrayList<>(members.get(a));
    all.addAll(members.get(b));
    all.sort(Comparator.naturalOrder());
    members.set(a, List.copyOf(all));
    members.set(b, List.of());
    sums.get(a).remove(b);
    sums.get(b).remove(a);
    sums.get(b)
        .forEach((other, sum) -> {
          sums.get(a).merge(other, sum, Double::sum);
          sums.get(other).remove(b);
          sums.get(other).put(a, sums.get(a).getOrDefault(other, 0.0));
        });
    sums.get(b).clear();
    sums.get(a)
        .keySet()
        .forEach(other ->
            queue.add(new Pair(average(a, other), Math.min(a, other), Math.max(a, other))));
  }
}
