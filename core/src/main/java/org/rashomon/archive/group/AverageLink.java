package org.rashomon.archive.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Agglomerative clustering by average link (Sokal and Michener, 1958) over the pairs that are
/// alike at all.
///
/// Cluster `n + k` is the one that the k-th merge makes of two earlier ones. The sum of the
/// similarities between two clusters is kept rather than their mean, so that a merge adds two sums.
/// A pair that isn't linked counts as nothing, unless both of its sides were cut off: then as half
/// of what it could be at most.
public final class AverageLink {

  private record Merge(double mean, int first, int second) {}

  /// What a cluster is alike to: each other cluster once, ascending, as it was when this was made.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Row(int[] others, double[] sums, int[] pairs) {}

  private static final Row DEAD = new Row(new int[0], new double[0], new int[0]);
  private static final double HALF = 0.5;

  private final double threshold;
  private final int[] joined;
  private final int[] sizes;
  private final double[] beyond;
  private final Row[] rows;
  private int next;
  private final PriorityQueue<Merge> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble(Merge::mean)
              .reversed()
              .thenComparingInt(Merge::first)
              .thenComparingInt(Merge::second));

  private AverageLink(Links links, double threshold) {
    int n = links.size();
    this.threshold = threshold;
    this.joined = new int[2 * n];
    this.sizes = new int[2 * n];
    this.beyond = new double[2 * n];
    this.rows = new Row[2 * n];
    for (int i = 0; i < 2 * n; i++) {
      joined[i] = i;
    }
    for (int i = 0; i < n; i++) {
      Links.Node node = links.node(i);
      int[] ones = new int[node.degree()];
      Arrays.fill(ones, 1);
      add(1, node.beyond(), consolidated(node.others(), node.alike(), ones));
    }
  }

  /// The clusters as lists of nodes, each ascending; in no order.
  ///
  /// @param threshold mean similarity from which on two clusters are one
  public static List<List<Integer>> of(Links links, double threshold) {
    AverageLink clustering = new AverageLink(links, threshold);
    while (!clustering.queue.isEmpty()) {
      Merge best = clustering.queue.poll();
      if (clustering.lives(best.first()) && clustering.lives(best.second())) {
        clustering.merge(best.first(), best.second());
      }
    }
    return clustering.clusters(links.size());
  }

  private boolean lives(int cluster) {
    return joined[cluster] == cluster;
  }

  private List<List<Integer>> clusters(int nodes) {
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < next; i++) {
      members.add(new ArrayList<>(0));
    }
    for (int i = 0; i < nodes; i++) {
      members.get(root(i)).add(i);
    }
    return members.stream().filter(cluster -> !cluster.isEmpty()).toList();
  }

  private void merge(int first, int second) {
    joined[first] = next;
    joined[second] = next;
    Row a = rows[first];
    Row b = rows[second];
    rows[first] = DEAD;
    rows[second] = DEAD;
    int size = sizes[first] + sizes[second];
    double least = (beyond[first] * sizes[first] + beyond[second] * sizes[second]) / size;
    int[] others = Arrays.copyOf(a.others, a.others.length + b.others.length);
    double[] sums = Arrays.copyOf(a.sums, others.length);
    int[] pairs = Arrays.copyOf(a.pairs, others.length);
    System.arraycopy(b.others, 0, others, a.others.length, b.others.length);
    System.arraycopy(b.sums, 0, sums, a.others.length, b.others.length);
    System.arraycopy(b.pairs, 0, pairs, a.others.length, b.others.length);
    add(size, least, consolidated(others, sums, pairs));
  }

  /// The links by what has become of the other side since, in order of number.
  private Row consolidated(int[] others, double[] sums, int[] pairs) {
    long[] order = new long[others.length];
    int count = 0;
    for (int i = 0; i < others.length; i++) {
      int root = root(others[i]);
      if (root != next) {
        order[count++] = (long) root << 32 | i;
      }
    }
    Arrays.sort(order, 0, count);
    int[] roots = new int[count];
    double[] totals = new double[count];
    int[] known = new int[count];
    int last = -1;
    for (int i = 0; i < count; i++) {
      int root = (int) (order[i] >> 32);
      int from = (int) order[i];
      if (last < 0 || roots[last] != root) {
        roots[++last] = root;
      }
      totals[last] += sums[from];
      known[last] += pairs[from];
    }
    return new Row(
        Arrays.copyOf(roots, last + 1),
        Arrays.copyOf(totals, last + 1),
        Arrays.copyOf(known, last + 1));
  }

  /// Adds a cluster and queues the merges with earlier ones that it could make.
  private void add(int size, double least, Row row) {
    int id = next++;
    sizes[id] = size;
    beyond[id] = least;
    rows[id] = row;
    for (int i = 0; i < row.others.length; i++) {
      int other = row.others[i];
      double all = (double) size * sizes[other];
      double unknown = Math.max(0, all - row.pairs[i]) * HALF * Math.min(least, beyond[other]);
      double mean = (row.sums[i] + unknown) / all;
      if (other < id && mean >= threshold) {
        queue.add(new Merge(mean, other, id));
      }
    }
  }

  private int root(int cluster) {
    int at = cluster;
    while (joined[at] != at) {
      joined[at] = joined[joined[at]];
      at = joined[at];
    }
    return at;
  }
}
