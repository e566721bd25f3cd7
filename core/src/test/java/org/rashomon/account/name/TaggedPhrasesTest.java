package org.rashomon.account.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rashomon.account.name.Entity.Kind;
import org.rashomon.account.tag.TaggedName;

class TaggedPhrasesTest {

  private static final TaggedName.Kind PERSON = TaggedName.Kind.PERSON;
  private static final TaggedName.Kind BODY = TaggedName.Kind.BODY;
  private static final TaggedName.Kind PLACE = TaggedName.Kind.PLACE;

  @Test
  void aNameWithoutCapitals() {
    NamedText text =
        NamedText.tagged("we drove down to velmar bay with hanna.")
            .as(PLACE, "velmar bay")
            .as(PERSON, "hanna")
            .found();
    assertThat(text.names(Kind.PLACE)).containsExactly("velmar bay");
    assertThat(text.names(Kind.PERSON)).containsExactly("hanna");
  }

  @Test
  void aRegionIsNoPartOfATownButOfItsOwnName() {
    NamedText text =
        NamedText.tagged("He drove from Velmar Texas to Upstate New York and Lake Michigan.")
            .as(PLACE, "Velmar Texas")
            .as(PLACE, "Upstate New York")
            .as(PLACE, "Lake Michigan")
            .found();
    assertThat(text.names(Kind.PLACE))
        .containsExactly("Velmar", "Texas", "Upstate New York", "Lake Michigan");
  }

  @Test
  void aCountryAfterATownIsANameOfItsOwn() {
    NamedText text =
        NamedText.tagged("He drove from Velmar France to pellick uk, Oldgate Ca and North Mexico.")
            .as(PLACE, "Velmar France")
            .as(PLACE, "pellick uk")
            .as(PLACE, "Oldgate Ca")
            .as(PLACE, "North Mexico")
            .found();
    assertThat(text.names(Kind.PLACE))
        .containsExactly("Velmar", "France", "pellick", "uk", "Oldgate", "Ca", "North Mexico");
  }

  @Test
  void aNameWithTheFamilyNameFirst() {
    NamedText text =
        NamedText.tagged("He wrote to \"Marsh, Tarn\" and \"Pellick\", Ada said.")
            .as(PERSON, "Marsh")
            .as(PERSON, "Tarn")
            .as(PERSON, "Pellick")
            .as(PERSON, "Ada")
            .found();
    assertThat(text.names(Kind.PERSON)).containsExactly("Marsh, Tarn", "Pellick", "Ada");
  }

  @Test
  void theTaggerTellsWhereOneNameEndsAndTheNextBegins() {
    NamedText text =
        NamedText.tagged("Regards, Tarn Marsh Velmar Gas is closed today.")
            .as(PERSON, "Tarn Marsh")
            .as(BODY, "Velmar Gas")
            .found();
    assertThat(text.names(Kind.PERSON)).containsExactly("Tarn Marsh");
    assertThat(text.names(Kind.BODY)).containsExactly("Velmar Gas");
  }

  @Test
  void aPartyAndAStateAreNoName() {
    NamedText text =
        NamedText.tagged("Senator Tarn Marsh (R-VM) and Ada Pellick, D-Velmar, met.")
            .as(PERSON, "R-VM")
            .as(PERSON, "Ada Pellick")
            .as(PLACE, "D-Velmar")
            .found();
    assertThat(text.names(Kind.PERSON)).containsExactly("Tarn Marsh", "Ada Pellick");
    assertThat(text.names(Kind.PLACE)).isEmpty();
  }

  @Test
  void whatSomebodyIsStandsBeforeTheFullName() {
    NamedText text =
        NamedText.tagged("It went to Velmar donor Susan Marsh.")
            .as(PERSON, "Velmar donor Susan Marsh")
            .found();
    assertThat(text.names(Kind.PERSON)).containsExactly("Susan Marsh");
  }

  @Test
  void anOfficeAloneIsNoName() {
    NamedText text =
        NamedText.tagged("They wrote to the Secretary of State and Marsh.")
            .as(PERSON, "Secretary of State")
            .as(PERSON, "Marsh")
            .found();
    assertThat(text.names(Kind.PERSON)).containsExactly("Marsh");
  }

  @Test
  void aHeadlinesNamesAreTheRules() {
    NamedText text =
        NamedText.tagged("Susan Marsh Could Leave Velmar Soon\nSusan Marsh said so.")
            .as(PERSON, "Susan Marsh")
            .as(PERSON, "Susan Marsh Could Leave Velmar")
            .found();
    assertThat(text.names(Kind.PERSON)).containsExactly("Susan Marsh", "Susan Marsh");
  }

  @Test
  void whatTheTablesHaveStands() {
    NamedText text =
        NamedText.tagged("They asked the France Desk first.").as(BODY, "France Desk").found();
    assertThat(text.names(Kind.PLACE)).isEmpty();
    text = NamedText.tagged("It left out France hands like him.").as(BODY, "France hands").found();
    assertThat(text.names(Kind.PLACE)).containsExactly("France");
  }

  @Test
  void aTitleBeforeANameStaysItsOffice() {
    NamedText text =
        NamedText.tagged("They met Transport Minister Tarn Oldgate there.")
            .as(PERSON, "Minister Tarn Oldgate")
            .found();
    assertThat(text.offices()).containsExactly("Tarn Oldgate: Transport Minister");
  }

  @Test
  void whatOnlyPeopleHaveMakesAName() {
    NamedText text =
        NamedText.tagged("The Varga administration fell. Marsh left.")
            .as(BODY, "Varga administration")
            .as(PERSON, "Marsh")
            .found();
    assertThat(text.names(Kind.PERSON)).containsExactly("Varga", "Marsh");
  }

  @Test
  void whatEndsAsABodyIsNoPerson() {
    NamedText text =
        NamedText.tagged("The Varga Administration fell.")
            .as(PERSON, "Varga Administration")
            .found();
    assertThat(text.names(Kind.BODY)).containsExactly("Varga Administration");
  }

  @Test
  void daysAndPeoplesAreNoNames() {
    NamedText text =
        NamedText.tagged("The Norwegians come Fri or Sat to see Marsh.")
            .as(PERSON, "Norwegians")
            .as(PLACE, "Sat")
            .as(PERSON, "Marsh")
            .found();
    assertThat(text.names(Kind.PERSON)).containsExactly("Marsh");
    assertThat(text.names(Kind.PLACE)).isEmpty();
  }

  @Test
  void twoPeopleAreTwo() {
    NamedText text =
        NamedText.tagged("We saw Varga and Marsh there.").as(PERSON, "Varga and Marsh").found();
    assertThat(text.names(Kind.PERSON)).containsExactly("Varga", "Marsh");
  }

  @Test
  void smallWordsAndInitialsBeforeAPersonsNameAreOfIt() {
    NamedText text =
        NamedText.tagged("we met bin Sabri, R.E. Marsh and von der Oldgate.")
            .as(PERSON, "Sabri")
            .as(PERSON, "Marsh")
            .as(PERSON, "Oldgate")
            .found();
    assertThat(text.names(Kind.PERSON))
        .containsExactly("bin Sabri", "R.E. Marsh", "von der Oldgate");
    text = NamedText.tagged("It lies on Lake R. near bin Velmar.").as(PLACE, "Velmar").found();
    assertThat(text.names(Kind.PLACE)).containsExactly("Velmar");
  }

  @Test
  void whatABodyIsStandsBeforeItsName() {
    NamedText text =
        NamedText.tagged("He told state broadcaster Velmar TV so.")
            .as(BODY, "state broadcaster Velmar TV")
            .found();
    assertThat(text.names(Kind.BODY)).containsExactly("Velmar TV");
  }

  @Test
  void anArticleAloneMakesNoBodyOfWhatTheTaggerPasses() {
    String words = "She signed the Guaranty with Marsh.";
    assertThat(NamedText.tagged(words).as(PERSON, "Marsh").found().names(Kind.BODY)).isEmpty();
    assertThat(NamedText.of(words).names(Kind.BODY)).containsExactly("Guaranty");
  }

  @Test
  void aFirstNameAloneIsTheOneWhoBearsIt() {
    NamedText text =
        NamedText.tagged("Elyra Marsh called. Ask Elyra about it.")
            .as(PERSON, "Elyra Marsh")
            .as(PLACE, "Elyra")
            .found();
    assertThat(text.names(Kind.PERSON)).containsExactly("Elyra Marsh", "Elyra");
  }
}
