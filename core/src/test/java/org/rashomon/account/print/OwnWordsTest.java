package org.rashomon.account.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.Accounts.body;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.text.Table;
import org.rashomon.text.Words;

class OwnWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "He said “no way” and left.         | he said / and left",
        "\"No way,\" he said, \"never.\"    | / he said /",
        "The 6\" pipe burst.                | the 6 pipe burst",
        "He said: “No.;“Never.”;He left.    | he said / he left",
        "\"No way.;Never.\";He left.        | / he left",
        "“No way.;Nobody closed the mark.   | no way nobody closed the mark",
      })
  void whatIsQuotedIsLeftOut(String paragraphs, String own) {
    assertThat(own(paragraphs.replace(';', '\n'))).isEqualTo(own);
  }

  @Test
  void statementsInTheFirstPersonAreLeftOut() {
    String story = "The company wrote to residents in the valley.\nWe are sorry.\nNobody replied.";
    assertThat(own(story))
        .isEqualTo("the company wrote to residents in the valley / nobody replied");
  }

  @Test
  void anAccountToldInTheFirstPersonIsItsTellersOwn() {
    assertThat(own("I saw the wall crack.\nNobody followed me."))
        .isEqualTo("i saw the wall crack nobody followed me");
  }

  @Test
  void aGalleryAmongParagraphsIsLeftOut() {
    String paragraph = "The dam held through the night.\n";
    String gallery = "Water runs over the eastern wall. ".repeat(60) + "\n";
    assertThat(own(paragraph.repeat(6) + gallery)).doesNotContain("eastern");
    assertThat(own(gallery)).as("a text whose paragraphs were lost").contains("eastern");
  }

  static Stream<Table.Row> firstPerson() {
    return Table.of(OwnWords.class, "en/first-person.tsv").rows(3).stream();
  }

  @ParameterizedTest
  @MethodSource("firstPerson")
  void everyRowOfTheTableHolds(Table.Row row) {
    assertThat(OwnWords.isPersonal(words(row.get(1)))).as(row.get(1)).isTrue();
    assertThat(OwnWords.isPersonal(words(row.get(2)))).as(row.get(2)).isFalse();
  }

  @Property(tries = 300)
  void anyTextIsRead(@ForAll String text) {
    assertThat(OwnWords.of(body("a", text))).isNotNull();
  }

  private static List<String> words(String text) {
    return Words.of(text).stream().map(Words.Word::text).toList();
  }

  private static String own(String text) {
    return OwnWords.of(body("a", text)).stream()
        .flatMap(List::stream)
        .map(word -> word.equals(OwnWords.GAP) ? "/" : word)
        .collect(Collectors.joining(" "))
        .replaceAll("/( /)+", "/");
  }
}
