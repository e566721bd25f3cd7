package org.rashomon.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// Agglomerative clustering by average link (Sokal and Michener, 1958) over the pairs that are
/// alike at all.
///
/// Cluster `n + k` is the one that the k-th merge makes of two earlier ones. The sum of the
/// similarities between two clusters is kept rather than their mean, so that a merge adds two sums.
final class AverageLink {

  private record Merge(double mean, int first, int second) {}

  private final double threshold;
  private final List<@Nullable Map<Integer, Double>> sums = new ArrayList<>();
  private final List<List<Integer>> members = new ArrayList<>();
  private final PriorityQueue<Merge> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble(Merge::mean)
              .reversed()
              .thenComparingInt(Merge::first)
              .thenComparingInt(Merge::second));

  /// @param threshold mean cosine from which on two clusters are one
  AverageLink(double threshold) {
    this.threshold = threshold;
  }

  /// The clusters as lists of indexes into `similarities`, each ascending.
  ///
  /// @param similarities for each item, those of the others that it is alike to, and how much; the
  ///   same from both sides
  List<List<Integer>> cluster(List<Map<Integer, Double>> similarities) {
    for (int i = 0; i < similarities.size(); i++) {
      add(List.of(i), new HashMap<>(similarities.get(i)));
    }
    while (!queue.isEmpty()) {
      Merge best = queue.poll();
      Map<Integer, Double> first = sums.get(best.first());
      Map<Integer, Double> second = sums.get(best.second());
      if (first != null && second != null) {
        merge(best, first, second);
      }
    }
    List<List<Integer>> clusters = new ArrayList<>();
    for (int i = 0; i < sums.size(); i++) {
      if (sums.get(i) != null) {
        clusters.add(members.get(i));
      }
    }
    return clusters;
  }

  private void merge(Merge pair, Map<Integer, Double> first, Map<Integer, Double> second) {
    List<Integer> joined = new ArrayList<>(members.get(pair.first()));
    joined.addAll(members.get(pair.second()));
    joined.sort(null);
    Map<Integer, Double> sum = new HashMap<>(first);
    second.forEach((other, s) -> sum.merge(other, s, Double::sum));
    sum.remove(pair.first());
    sum.remove(pair.second());
    sums.set(pair.first(), null);
    sums.set(pair.second(), null);
    add(joined, sum);
  }

  /// Adds a cluster, links those it is alike to, and queues the merges it could make.
  private void add(List<Integer> items, Map<Integer, Double> sum) {
    int id = sums.size();
    sums.add(sum);
    members.add(items);
    List<Integer> others = sum.keySet().stream().filter(other -> other < id).sorted().toList();
    for (int other : others) {
      Map<Integer, Double> theirs = sums.get(other);
      double total = sum.getOrDefault(other, 0.0);
      if (theirs != null) {
        theirs.keySet().removeIf(dead -> dead < sums.size() && sums.get(dead) == null);
        theirs.put(id, total);
        double mean = total / ((double) items.size() * members.get(other).size());
        if (mean >= threshold) {
          queue.add(new Merge(mean, other, id));
        }
      }
    }
  }
}
