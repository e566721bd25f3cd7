package org.rashomon.event.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import org.rashomon.archive.group.AverageLink;
import org.rashomon.archive.group.Links;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.witness.Witness;

/// Puts together the statements that tell one thing.
public final class Aligner {

  /// How sure it is on average that the statements of one issue tell one thing.
  private static final double ENOUGH = .52;

  /// Pairs less sure than this count as two things.
  private static final double LEAST = .1;

  /// How sure it must be where two share one word and not the predicate.
  private static final double CERTAIN = .65;

  private static final Forest FOREST = new Forest("trees");

  private Aligner() {}

  public static Alignment align(List<Witness> witnesses, Parties parties) {
    List<Saying> sayings = Saying.of(witnesses, parties);
    Concepts concepts = new Concepts(sayings);
    Surroundings surroundings = new Surroundings(witnesses);
    List<Profile> profiles = Profile.of(sayings, concepts, surroundings);
    Pairs pairs = Pairs.of(profiles, concepts);
    Links links = new Links();
    List<Map<String, Double>> near = new ArrayList<>();
    for (Saying _ : sayings) {
      links.add(0);
      near.add(new HashMap<>());
    }
    Map<Long, Double> scores = scores(pairs);
    for (Pairs.Pair pair : pairs.all()) {
      double sure = scores.getOrDefault(key(pair.first(), pair.second()), 0.0);
      if (sure >= (pair.joins() ? LEAST : CERTAIN)) {
        links.link(pair.first(), pair.second(), sure);
      }
      near.get(pair.first()).merge(sayings.get(pair.second()).account(), sure, Math::max);
      near.get(pair.second()).merge(sayings.get(pair.first()).account(), sure, Math::max);
    }
    List<Issue> issues =
        AverageLink.of(links, ENOUGH).stream()
            .sorted(Comparator.comparing(List::getFirst))
            .map(cluster -> issue(cluster, profiles))
            .toList();
    return new Alignment(
        issues,
        new Nearness(profiles, near),
        FigureAlignment.of(Figure.of(witnesses, profiles, surroundings), sure(scores)));
  }

  /// How sure it is that two statements tell one thing; 0 for those that share next to nothing.
  static ToDoubleBiFunction<Profile, Profile> sure(Pairs pairs) {
    return sure(scores(pairs));
  }

  private static ToDoubleBiFunction<Profile, Profile> sure(Map<Long, Double> scores) {
    return (a, b) -> scores.getOrDefault(key(a.saying().number(), b.saying().number()), 0.0);
  }

  private static Map<Long, Double> scores(Pairs pairs) {
    Map<Long, Double> scores = new HashMap<>();
    for (Pairs.Pair pair : pairs.all()) {
      scores.put(key(pair.first(), pair.second()), FOREST.sure(pairs.likeness(pair)));
    }
    return scores;
  }

  private static long key(int first, int second) {
    return ((long) Math.min(first, second) << Integer.SIZE) | Math.max(first, second);
  }

  private static Issue issue(List<Integer> cluster, List<Profile> profiles) {
    Saying central = profiles.get(central(cluster, profiles)).saying();
    List<Saying> members = cluster.stream().map(i -> profiles.get(i).saying()).toList();
    return new Issue(members, central, central.label());
  }

  private static int central(List<Integer> cluster, List<Profile> profiles) {
    int best = cluster.getFirst();
    double most = -1;
    for (int i : cluster) {
      Vector mine = profiles.get(i).vector();
      double sum = cluster.stream().mapToDouble(j -> mine.cosine(profiles.get(j).vector())).sum();
      if (sum > most + 1e-9) {
        best = i;
        most = sum;
      }
    }
    return best;
  }
}
