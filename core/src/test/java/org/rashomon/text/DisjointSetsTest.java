package org.rashomon.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DisjointSetsTest {

  private final DisjointSets<Integer> sets = new DisjointSets<>();

  @Test
  void aSetIsKnownByItsLeastMember() {
    sets.join(7, 5);
    sets.join(9, 7);
    sets.join(2, 9);
    sets.join(4, 3);
    assertThat(List.of(sets.first(5), sets.first(7), sets.first(9))).containsOnly(2);
    assertThat(sets.first(4)).isEqualTo(3);
    assertThat(sets.first(8)).isEqualTo(8);
    assertThat(sets.count(List.of(2, 5, 9, 4, 8))).isEqualTo(3);
  }

  @Test
  void valuesComeInTheOrderGivenAndSetsByTheirLeastMember() {
    sets.join(1, 6);
    assertThat(sets.sorted(List.of("six", "two", "one"), word -> word.length() == 3 ? n(word) : 0))
        .containsExactly(List.of("six", "one"), List.of("two"));
  }

  private static int n(String word) {
    return List.of("", "one", "two", "", "", "", "six").indexOf(word);
  }
}
