package org.rashomon.account.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.text.Table;

/// Every row of every table, by its own examples.
class CleanTablesTest {

  static Stream<List<String>> furniture() {
    return Table.of(CueTable.class, "en/furniture.tsv").cells().stream();
  }

  static Stream<List<String>> comments() {
    return Table.of(CueTable.class, "en/comments.tsv").cells().stream();
  }

  static Stream<List<String>> names() {
    return Table.of(CueTable.class, "en/names.tsv").cells().stream();
  }

  static Stream<List<String>> wordlists() {
    return Table.of(CueTable.class, "en/wordlists.tsv").cells().stream();
  }

  static Stream<List<String>> languages() {
    return Table.of(CueTable.class, "languages.tsv").cells().stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aSentenceIsOfItsLanguageAlone(List<String> row) {
    assertThat(Language.of(row.get(3))).isEqualTo(row.getFirst());
  }

  @ParameterizedTest
  @MethodSource({"furniture", "comments"})
  void aCueMatchesItsExampleOnly(List<String> row) {
    assertThat(row).hasSize(6);
    Cue cue = Cue.of(row);
    assertThat(cue.matches(Words.of(row.get(4), Line.LOOKED_AT))).as(row.get(4)).isTrue();
    assertThat(cue.matches(Words.of(row.get(5), Line.LOOKED_AT))).as(row.get(5)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("furniture")
  void theWholeTableSaysWhatTheRowSays(List<String> row) {
    assertThat(CueTable.load("furniture").meaning(Words.of(row.get(4), Line.LOOKED_AT)))
        .contains(row.getFirst());
  }

  @ParameterizedTest
  @MethodSource("names")
  void aNameMeansWhatItsRowSays(List<String> row) {
    ElementNames.Meaning meaning = ElementNames.Meaning.valueOf(row.getFirst());
    if (meaning == ElementNames.Meaning.PLAIN || meaning == ElementNames.Meaning.OF_ANOTHER) {
      assertThat(ElementNames.of(row.get(2))).isEmpty();
      assertThat(ElementNames.of(row.get(3))).isNotEmpty();
    } else {
      assertThat(ElementNames.of(row.get(2))).contains(meaning);
      assertThat(ElementNames.of(row.get(3)).filter(meaning::equals)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("wordlists")
  void aListKnowsItsExampleOnly(List<String> row) {
    assertThat(Words.of(row.get(2), 20)).anyMatch(WordLists.get(row.getFirst())::contains);
    assertThat(Words.of(row.get(3), 20)).noneMatch(WordLists.get(row.getFirst())::contains);
  }
}
