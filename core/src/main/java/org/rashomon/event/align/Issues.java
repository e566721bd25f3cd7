package org.rashomon.event.align;

import java.util.Comparator;
import java.util.List;
import org.rashomon.archive.group.AverageLink;
import org.rashomon.archive.group.Links;
import org.rashomon.event.witness.Witness;

/// Puts together the sayings that are about the same.
public final class Issues {

  /// How sure it is on average that the sayings of one issue tell one thing.
  private static final double ENOUGH = Double.parseDouble(System.getProperty("enough", ".5"));

  /// Pairs less sure than this count as two things.
  private static final double LEAST = .1;

  private static final Forest FOREST = new Forest();

  private Issues() {}

  /// Each saying is in exactly one; by the first saying of each.
  ///
  /// @param witnesses those of the sayings' accounts
  public static List<Issue> of(List<Witness> witnesses, List<Saying> sayings) {
    Concepts concepts = new Concepts(sayings);
    List<Profile> profiles = Profile.of(witnesses, sayings, concepts);
    Links links = new Links();
    sayings.forEach(_ -> links.add(0));
    Pairs pairs = Pairs.of(profiles, concepts);
    for (Pairs.Pair pair : pairs.all()) {
      double sure = FOREST.sure(pairs.likeness(pair));
      if (sure >= LEAST) {
        links.link(pair.first(), pair.second(), sure);
      }
    }
    List<Vector> vectors = profiles.stream().map(Profile::vector).toList();
    return AverageLink.of(links, ENOUGH).stream()
        .sorted(Comparator.comparing(List::getFirst))
        .map(cluster -> {
          Saying central = sayings.get(central(cluster, vectors));
          List<Saying> members = cluster.stream().map(sayings::get).toList();
          return new Issue(members, central, central.label());
        })
        .toList();
  }

  private static int central(List<Integer> cluster, List<Vector> vectors) {
    int best = cluster.getFirst();
    double most = -1;
    for (int i : cluster) {
      double sum = cluster.stream().mapToDouble(j -> vectors.get(i).cosine(vectors.get(j))).sum();
      if (sum > most + 1e-9) {
        best = i;
        most = sum;
      }
    }
    return best;
  }
}
