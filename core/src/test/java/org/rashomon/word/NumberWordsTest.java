package org.rashomon.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.text.Table;

class NumberWordsTest {

  static Stream<Table.Row> table() {
    return NumberWords.table().rows(5).stream();
  }

  @ParameterizedTest
  @MethodSource("table")
  void everyRowDoesWhatItsExampleShows(Table.Row row) {
    switch (row.get(1)) {
      case "ordinal" -> assertThat(NumberWords.ordinal(row.get(0))).isEqualTo(row.number(4));
      case "sign" -> {
        double figures = Double.parseDouble(row.get(3).replaceAll("\\D.*", ""));
        assertThat(NumberWords.sign(row.get(0))).isEqualTo(row.number(4) / figures);
        assertThat(written(row.get(0))).isNull();
      }
      default -> assertThat(written(row.get(3))).isEqualTo(row.number(4));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "twenty-three,23",
    "twenty three,23",
    "two three,2",
    "two hundred and six,206",
    "two hundred and,200",
    "two and three,2",
    "twenty twelve,20",
    "five hundred thousand,500000",
    "one million two hundred thousand and four,1200004"
  })
  void written(String words, double number) {
    assertThat(written(words)).isEqualTo(number);
  }

  @Test
  void whatIsSaid() {
    assertThat(spoken("nineteen eighty four")).isEqualTo(1984);
    assertThat(spoken("hundred boats")).isEqualTo(100);
    assertThat(written("hundred boats")).isNull();
    assertThat(spoken("boats")).isNull();
  }

  private static @Nullable Double written(String words) {
    List<String> all = List.of(words.replace("-", " - ").split(" +", -1));
    NumberWords.Spelled number = NumberWords.at(i -> i < all.size() ? all.get(i) : "", 0);
    return number == null ? null : Double.valueOf(number.value());
  }

  private static @Nullable Double spoken(String words) {
    List<String> all = List.of(words.replace("-", " - ").split(" +", -1));
    NumberWords.Spelled number = NumberWords.spokenAt(i -> i < all.size() ? all.get(i) : "", 0);
    return number == null ? null : Double.valueOf(number.value());
  }
}
