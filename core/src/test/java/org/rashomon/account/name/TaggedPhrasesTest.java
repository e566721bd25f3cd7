package org.rashomon.account.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.Accounts;
import org.rashomon.Loaded;
import org.rashomon.account.name.Entity.Kind;
import org.rashomon.account.parse.TaggedName;
import org.rashomon.text.Table;

class TaggedPhrasesTest {

  /// What the tagger takes for names stands in braces.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // a name without capitals
        "we drove down to {PLACE velmar bay} with {PERSON hanna}."
            + " | PLACE velmar bay / PERSON hanna",
        // a region is no part of a town, but of its own name; a country after a town is a name
        "He drove from {PLACE Velmar Texas} to {PLACE Upstate New York} and {PLACE Lake Michigan}."
            + " | PLACE Velmar / PLACE Texas / PLACE Upstate New York / PLACE Lake Michigan",
        "He drove from {PLACE Velmar France} to {PLACE pellick uk} and {PLACE Oldgate Ca}."
            + " | PLACE Velmar / PLACE France / PLACE pellick / PLACE uk / PLACE Oldgate / PLACE Ca",
        "He drove to {PLACE North Mexico}. | PLACE North Mexico",
        // a name with the family name first
        "He wrote to \"{PERSON Marsh}, {PERSON Tarn}\" and \"{PERSON Pellick}\", {PERSON Ada} said."
            + " | PERSON Marsh, Tarn / PERSON Pellick / PERSON Ada",
        "They met leader {PERSON Kim Jae-sun} on Monday. {PERSON Kim} stayed."
            + " | PERSON Kim Jae-sun / PERSON Kim",
        // the tagger knows where one name ends and the next begins
        "Regards, {PERSON Tarn Marsh} {BODY Velmar Gas} is closed today."
            + " | PERSON Tarn Marsh / BODY Velmar Gas",
        // offices, days and peoples alone are no names
        "They wrote to the {PERSON Secretary of State} and {PERSON Marsh}. | PERSON Marsh",
        "The {PERSON Norwegians} come Fri or {PLACE Sat} to see {PERSON Marsh}. | PERSON Marsh",
        // an article alone makes no body of what the tagger passes over
        "She signed the Guaranty with {PERSON Marsh}. | PERSON Marsh",
        // a body's first word is nobody's office
        "They wrote to {BODY Consul Gas} on Friday. | BODY Consul Gas",
        // bodies within an office are named too
        "He asked {BODY White House} press secretary {PERSON Sean Varga} about it."
            + " | BODY White House / PERSON Sean Varga",
      })
  void names(String marked, String names) {
    assertThat(String.join(" / ", NamedText.marked(marked).names())).isEqualTo(names);
  }

  @Test
  void aFamilyNameFirstIsTheOneWhoBearsIt() {
    NamedText text = NamedText.marked("They met {PERSON Kim Jae-sun}. {PERSON Kim} stayed.");
    assertThat(text.named().entities()).hasSize(1);
  }

  @Test
  void aHeadlinesNamesAreTheRules() {
    NamedText text =
        NamedText.tagged("Susan Marsh Could Leave Velmar Soon\nSusan Marsh said so.")
            .as(TaggedName.Kind.PERSON, "Susan Marsh")
            .as(TaggedName.Kind.PERSON, "Susan Marsh Could Leave Velmar")
            .found();
    assertThat(text.names(Kind.PERSON)).containsExactly("Susan Marsh", "Susan Marsh");
  }

  @Test
  void aTitleBeforeANameStaysItsOffice() {
    assertThat(
            NamedText.marked("They met Transport {PERSON Minister Tarn Oldgate} there.").offices())
        .containsExactly("Tarn Oldgate: Transport Minister");
    assertThat(
            NamedText.marked("He asked White House press secretary {PERSON Sean Varga}.").offices())
        .containsExactly("Sean Varga: White House press secretary");
  }

  @Test
  void withoutTheTaggerAnArticleMakesABody() {
    assertThat(NamedText.of("She signed the Guaranty with Marsh.").names(Kind.BODY))
        .containsExactly("Guaranty");
  }

  static Stream<Table.Row> forms() {
    return Table.of(TaggedPhrases.class, "en/company-forms.tsv").rows(2).stream();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aCompanysFormIsOfItsName(Table.Row row) {
    assertThat(namesIn(row.get(1))).anyMatch(name -> name.endsWith(row.get(0)));
  }

  static Stream<Table.Row> endings() {
    return Table.of(TaggedPhrases.class, "en/web-endings.tsv").rows(2).stream();
  }

  @ParameterizedTest
  @MethodSource("endings")
  void anAddressIsNoName(Table.Row row) {
    assertThat(namesIn(row.get(1))).doesNotContain("Oldgate");
  }

  private static List<String> namesIn(String text) {
    Named named = new NameFinder().find(Loaded.read(Accounts.body("a", text)));
    return named.entities().stream().map(Entity::name).toList();
  }
}
