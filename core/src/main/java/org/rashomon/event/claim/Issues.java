package org.rashomon.event.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.archive.group.AverageLink;
import org.rashomon.archive.group.Links;

/// Puts together the sayings that are about the same.
public final class Issues {

  /// How alike the sayings of one issue are on average.
  private static final double ENOUGH = .30;

  /// Pairs less alike than this are not looked at.
  private static final double LEAST = .2;

  /// A concept that more sayings hold than this brings none of them together.
  private static final int MOST_HOLDERS = 150;

  /// Two sayings that share one word and a name must be about little else.
  private static final double BY_WORD_AND_NAME = .4;

  /// The same of one word alone, which must be the same word.
  private static final double BY_WORD = .5;

  private Issues() {}

  /// Each saying is in exactly one; by the first saying of each.
  public static List<Issue> of(List<Saying> sayings) {
    Concepts concepts = new Concepts(sayings);
    List<Vector> vectors = sayings.stream().map(saying -> Vector.of(saying, concepts)).toList();
    Map<Integer, List<Integer>> holders = new HashMap<>();
    Links links = new Links();
    sayings.forEach(saying -> links.add(0));
    for (int i = 0; i < sayings.size(); i++) {
      Set<Integer> seen = new HashSet<>();
      for (int concept : vectors.get(i).concepts().toArray()) {
        for (int j : holders.getOrDefault(concept, List.of())) {
          if (seen.add(j)) {
            double alike = alike(vectors.get(i), vectors.get(j));
            if (alike >= LEAST) {
              links.link(j, i, alike);
            }
          }
        }
        if (concepts.holders(concept) <= MOST_HOLDERS) {
          holders.computeIfAbsent(concept, c -> new ArrayList<>()).add(i);
        }
      }
    }
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

  private static double alike(Vector a, Vector b) {
    double cosine = a.cosine(b);
    int shared = a.wordsShared(b);
    boolean one =
        shared == 1
            && (a.sharesParty(b)
                ? cosine >= BY_WORD_AND_NAME
                : a.sharesWord(b) && cosine >= BY_WORD);
    return shared > 1 || one || a.sharesHead(b) ? cosine : 0;
  }
}
