package org.rashomon.event.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Joins utterances that are one, the surest pairs first, and never two speakers.
final class Clusters {

  /// How alike the pairs between two clusters must be on average before the clusters are one: a
  /// chain of likenesses is no likeness.
  private static final double ENOUGH_ON_AVERAGE = .4;

  private record Pair(int a, int b, double likeness) {}

  private final List<Utterance> utterances;
  private final Voices voices;
  private final List<List<Integer>> members = new ArrayList<>();
  private final int[] cluster;
  private final Map<Long, Double> likenesses = new HashMap<>();

  private Clusters(List<Utterance> utterances, Voices voices) {
    this.utterances = utterances;
    this.voices = voices;
    this.cluster = new int[utterances.size()];
    for (int i = 0; i < cluster.length; i++) {
      cluster[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  /// @param utterances in an order that doesn't depend on that of the accounts
  /// @return clusters of utterances from several accounts, each in order, by their first one
  static List<List<Utterance>> of(List<Utterance> utterances, Voices voices) {
    LikelyPairs likely = new LikelyPairs(utterances);
    Likeness likeness = new Likeness(likely.frequency(), utterances.size(), voices);
    Clusters clusters = new Clusters(utterances, voices);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < utterances.size(); i++) {
      for (int j : likely.of(i)) {
        Likeness.Likelihood like = likeness.of(utterances.get(i), utterances.get(j));
        clusters.likenesses.put(key(i, j), like.held());
        if (like.enough()) {
          pairs.add(new Pair(i, j, like.held()));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b));
    pairs.forEach(clusters::join);
    return clusters.found();
  }

  private static long key(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  private void join(Pair pair) {
    int a = cluster[pair.a()];
    int b = cluster[pair.b()];
    if (a == b || !sameSpeaker(a, b) || !enoughAlike(a, b)) {
      return;
    }
    for (int member : members.get(b)) {
      cluster[member] = a;
    }
    members.get(a).addAll(members.get(b));
    members.get(b).clear();
  }

  private boolean sameSpeaker(int a, int b) {
    return members.get(a).stream()
        .map(utterances::get)
        .noneMatch(one ->
            members.get(b).stream()
                .map(utterances::get)
                .anyMatch(other -> one.contradicts(other, voices)));
  }

  private boolean enoughAlike(int a, int b) {
    int all = 0;
    double sum = 0;
    for (int i : members.get(a)) {
      for (int j : members.get(b)) {
        if (!utterances.get(i).passage().account().equals(utterances.get(j).passage().account())) {
          all++;
          sum += likenesses.getOrDefault(key(i, j), 0.0);
        }
      }
    }
    return sum >= ENOUGH_ON_AVERAGE * all;
  }

  private List<List<Utterance>> found() {
    TreeMap<Integer, List<Utterance>> found = new TreeMap<>();
    for (List<Integer> indices : members) {
      List<Utterance> one =
          withoutOverlaps(indices.stream().sorted().map(utterances::get).toList());
      if (one.stream().map(u -> u.passage().account()).distinct().count() > 1) {
        found.put(indices.stream().min(Integer::compare).orElseThrow(), one);
      }
    }
    return List.copyOf(found.values());
  }

  /// Reported speech within reported speech gives one passage twice; the narrower one stays.
  private static List<Utterance> withoutOverlaps(List<Utterance> all) {
    return all.stream()
        .filter(one -> all.stream().noneMatch(other -> isNarrower(other, one)))
        .toList();
  }

  private static boolean isNarrower(Utterance a, Utterance b) {
    boolean overlap = a.passage().overlaps(b.passage());
    int byLength = Integer.compare(a.passage().span().length(), b.passage().span().length());
    return overlap && (byLength < 0 || (byLength == 0 && a.compareTo(b) < 0));
  }
}
