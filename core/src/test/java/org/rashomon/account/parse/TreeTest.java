package org.rashomon.account.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TreeTest {

  /// Against all trees that there are.
  @Property(tries = 300)
  void isTheTreeOfTheHighestSum(@ForAll @IntRange(min = 1, max = 5) int tokens, @ForAll long seed) {
    double[][] scores = scores(tokens, new Random(seed));
    int[] best = Tree.best(scores);
    assertThat(isTree(best)).isTrue();
    double highest = Double.NEGATIVE_INFINITY;
    int ways = (int) Math.pow(tokens + 1, tokens);
    for (int way = 0; way < ways; way++) {
      int[] heads = new int[tokens];
      for (int i = 0, rest = way; i < tokens; i++, rest /= tokens + 1) {
        heads[i] = rest % (tokens + 1) - 1;
      }
      if (isTree(heads)) {
        highest = Math.max(highest, sum(scores, heads));
      }
    }
    assertThat(sum(scores, best)).isCloseTo(highest, within(1e-9));
  }

  @Property(tries = 20)
  void isATreeHoweverLong(@ForAll @IntRange(min = 100, max = 254) int tokens, @ForAll long seed) {
    assertThat(isTree(Tree.best(scores(tokens, new Random(seed))))).isTrue();
  }

  @Test
  void ofEqualsIsATreeToo() {
    assertThat(isTree(Tree.best(new double[40][41]))).isTrue();
  }

  private static double[][] scores(int tokens, Random random) {
    double[][] scores = new double[tokens][tokens + 1];
    for (double[] row : scores) {
      Arrays.setAll(row, _ -> random.nextGaussian() * 10);
    }
    return scores;
  }

  private static double sum(double[][] scores, int[] heads) {
    double sum = 0;
    for (int i = 0; i < heads.length; i++) {
      sum += scores[i][heads[i] + 1];
    }
    return sum;
  }

  private static boolean isTree(int[] heads) {
    if (Arrays.stream(heads).filter(head -> head < 0).count() != 1) {
      return false;
    }
    for (int i = 0; i < heads.length; i++) {
      int steps = 0;
      for (int at = i; at >= 0; at = heads[at]) {
        if (steps++ > heads.length) {
          return false;
        }
      }
    }
    return true;
  }
}
