package org.rashomon.archive.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AverageLinkTest {

  @Test
  void theLikestComeFirst() {
    Links links = links(4);
    links.link(0, 1, 0.9);
    links.link(1, 2, 0.6);
    links.link(0, 2, 0.2);
    links.link(2, 3, 0.5);
    assertThat(AverageLink.of(links, 0.45)).containsExactlyInAnyOrder(List.of(0, 1), List.of(2, 3));
  }

  /// Of four accounts that are all alike, each lists two.
  @Test
  void whatIsCutOffIsCountedAsHalfOfWhatItCouldBe() {
    for (double beyond : List.of(0.0, 0.8)) {
      Links links = new Links();
      for (int i = 0; i < 4; i++) {
        links.add(beyond);
      }
      links.link(0, 1, 0.8);
      links.link(2, 3, 0.8);
      links.link(1, 2, 0.8);
      assertThat(AverageLink.of(links, 0.45)).hasSize(beyond > 0 ? 1 : 2);
    }
  }

  /// Every merge of the plain method, all pairs looked at each time.
  @Property(tries = 60)
  void clustersAreThoseOfThePlainMethod(
      @ForAll @IntRange(min = 1, max = 12) int n, @ForAll long seed) {
    Random random = new Random(seed);
    double[][] alike = new double[n][n];
    Links links = links(n);
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        if (random.nextInt(3) > 0) {
          alike[i][j] = random.nextDouble();
          alike[j][i] = alike[i][j];
          links.link(i, j, alike[i][j]);
        }
      }
    }
    assertThat(new HashSet<>(AverageLink.of(links, 0.4)))
        .isEqualTo(new HashSet<>(plain(alike, 0.4)));
  }

  private static List<List<Integer>> plain(double[][] alike, double threshold) {
    List<List<Integer>> clusters = new ArrayList<>();
    for (int i = 0; i < alike.length; i++) {
      clusters.add(List.of(i));
    }
    while (true) {
      double best = threshold;
      int first = -1;
      int second = -1;
      for (int i = 0; i < clusters.size(); i++) {
        for (int j = i + 1; j < clusters.size(); j++) {
          double mean = mean(clusters.get(i), clusters.get(j), alike);
          if (mean > best) {
            best = mean;
            first = i;
            second = j;
          }
        }
      }
      if (first < 0) {
        return clusters;
      }
      List<Integer> joined = new ArrayList<>(clusters.get(first));
      joined.addAll(clusters.remove(second));
      joined.sort(null);
      clusters.set(first, joined);
    }
  }

  private static double mean(List<Integer> first, List<Integer> second, double[][] alike) {
    return first.stream()
        .flatMap(i -> second.stream().map(j -> alike[i][j]))
        .mapToDouble(Double::doubleValue)
        .average()
        .orElseThrow();
  }

  private static Links links(int n) {
    Links links = new Links();
    for (int i = 0; i < n; i++) {
      links.add(0);
    }
    return links;
  }
}
