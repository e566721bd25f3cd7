package org.rashomon.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PhraseTableTest {

  private static final PhraseTable<String> TABLE =
      PhraseTable.of(
          List.of(row(1, "run", "1"), row(2, "run out of", "2"), row(3, "run aground", "3")),
          0,
          row -> row.get(1));

  @Test
  void theLongestThatFits() {
    assertThat(longest("they run out of fuel", 1)).isEqualTo("2 to 4");
    assertThat(longest("they run out now", 1)).isEqualTo("1 to 2");
    assertThat(longest("they run aground", 1)).isEqualTo("3 to 3");
    assertThat(longest("they run out", 0)).isEqualTo("none");
  }

  @Test
  void allThatFitTheLongestFirst() {
    List<String> words = List.of("run", "out", "of");
    assertThat(TABLE.at(words, Function.identity(), 0).map(PhraseTable.Match::value))
        .containsExactly("2", "1");
  }

  @Test
  void nothingStandsOutsideTheWords() {
    assertThat(longest("run", -1)).isEqualTo("none");
    assertThat(longest("run", 1)).isEqualTo("none");
  }

  private static String longest(String words, int from) {
    return TABLE
        .longest(List.of(words.split(" ", -1)), Function.identity(), from)
        .map(match -> match.value() + " to " + match.to())
        .orElse("none");
  }

  private static Table.Row row(int line, String... columns) {
    return new Table.Row(line, List.of(columns));
  }
}
