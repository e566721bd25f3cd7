package org.rashomon.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.text.Table;

class LemmasTest {

  @ParameterizedTest
  @CsvSource({
    "met,meet",
    "denied,deny",
    "agreed,agree",
    "stopped,stop",
    "was,be",
    "insisting,insist",
    "making,make",
    "frumbled,frumbled"
  })
  void verbs(String form, String lemma) {
    assertThat(Lemmas.ofVerb(form)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({"envoys,envoy", "agencies,agency", "meeting,meeting", "children,child", "bus,bus"})
  void nouns(String form, String lemma) {
    assertThat(Lemmas.of(form)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "inquiries,inquiry",
    "glasses,glass",
    "churches,church",
    "houses,house",
    "bus,bus",
    "crisis,crisis",
    "gas,gas",
    "frumbles,frumble"
  })
  void singulars(String form, String lemma) {
    assertThat(Lemmas.singular(form)).isEqualTo(lemma);
  }

  static Stream<Table.Row> sameThings() {
    return Table.of(Senses.class, "/org/rashomon/word/en/same.tsv").rows(3).stream();
  }

  /// Each example holds a form of one of the row's words, and not the same one.
  @ParameterizedTest
  @MethodSource("sameThings")
  void wordsOfARowCanMeanTheSame(Table.Row row) {
    String one = wordOf(row, row.get(1));
    String other = wordOf(row, row.get(2));
    assertThat(one).isNotEqualTo(other);
    assertThat(Senses.of(one)).containsAnyElementsOf(Senses.of(other));
  }

  private static String wordOf(Table.Row row, String sentence) {
    for (String word : sentence.toLowerCase(Locale.ROOT).split("[ .,]+", -1)) {
      for (String lemma : row.get(0).split(" ", -1)) {
        if (lemma.equals(Lemmas.of(word)) || lemma.equals(Lemmas.ofVerb(word))) {
          return lemma;
        }
      }
    }
    throw new AssertionError("no word of line " + row.line() + " in: " + sentence);
  }

  @Test
  void wordsOfOtherThingsDoNot() {
    assertThat(Senses.of("harbour")).doesNotContainAnyElementsOf(Senses.of("treaty"));
    assertThat(Senses.of("frumble")).isEmpty();
  }
}
