package org.rashomon.account.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What is read from a sentence, in the account's own words.
class DetailFinderTest {

  private final DetailFinder finder = new DetailFinder();

  @Test
  void aShipsNameIsNobody() {
    assertThat(
            found(
                "Seven people were killed and nearly 20 injured when the coastal steamer Lady"
                    + " Arbor ran onto the rocks."))
        .containsExactly("killed: Seven people", "injured: nearly 20");
  }

  @Test
  void someOfThoseToldOfBeforeAreNotAll() {
    assertThat(found("Six of the injured were taken to a hospital in Marl."))
        .containsExactly("hospitalised: Six of the injured");
    assertThat(found("Two of those killed were children.")).isEmpty();
    assertThat(found("Nine of the windows were broken and a wall fell.")).isEmpty();
    assertThat(found("Two of those died.")).containsExactly("killed: Two of those");
  }

  @Test
  void agesAndNumbersInNamesCountNobody() {
    assertThat(found("Two sailors, 41 and 52, were stabbed near the pier."))
        .containsExactly("stabbed: Two sailors");
    assertThat(found("The desk told KTV-9 one person was hurt."))
        .containsExactly("injured: one person");
  }

  @Test
  void aClauseIsNoDeterminer() {
    assertThat(found("The harbour office said that three people died."))
        .containsExactly("killed: three people");
    assertThat(found("The blast nearly killed three people.")).isEmpty();
  }

  @Test
  void passengersAreAboardHoweverItIsSaid() {
    assertThat(found("The fire broke out half an hour out of Marl with 90 passengers aboard."))
        .containsExactly("aboard: 90 passengers");
    assertThat(found("The launch, which was carrying 90 passengers, hit the quay."))
        .containsExactly("aboard: 90 passengers");
    assertThat(found("The launch was carrying 90 passengers and 12 crew to Holm Island."))
        .containsExactly("aboard: 90 passengers and 12 crew");
    assertThat(found("A man carrying two children ran from the house.")).isEmpty();
    assertThat(found("The line carries about 90,000 passengers a year.")).isEmpty();
  }

  @Test
  void whatTakesTimeIsNamedByItsVerb() {
    assertThat(found("The salvage took more than nine hours."))
        .containsExactly("salvage: more than nine hours");
    assertThat(found("He spoke of a vigil that had lasted almost two hours."))
        .containsExactly("vigil: almost two hours");
    assertThat(found("It took more than nine hours.")).isEmpty();
  }

  @Test
  void personsToldOfOneByOneAreAddedUp() {
    assertThat(
            found(
                "A 14-year-old boy was killed near the pier. A woman, 52, died in hospital. The boy"
                    + " was killed at noon."))
        .containsExactly("killed: A 14-year-old boy was killed near the pier. A woman, 52,");
    assertThat(found("A man, 30, was shot near the pier. The man, 30, was shot twice.")).hasSize(1);
  }

  @Test
  void oneWhoKillsOthersAndHimselfCounts() {
    assertThat(found("A man killed seven people before killing himself."))
        .containsExactly("killed: seven people before killing himself");
  }

  @Test
  void aDeathToldInPassingIsAnothers() {
    String lead =
        "Four people were wounded near the pier. Police came. They looked for a van. It was blue."
            + " It was seen in Holm. ";
    assertThat(found(lead + "A man was killed on the pier."))
        .containsExactly("injured: Four people");
    assertThat(found("One person died on the pier. " + lead + "A man was killed there."))
        .contains("killed: One person");
  }

  @Test
  void numbersOfRoadsAndYearsCountNobody() {
    assertThat(found("They found the lorry on Highway 150 with a wound to the roof.")).isEmpty();
    assertThat(found("Ann Lee, three, was killed on the pier."))
        .allMatch(line -> !line.contains("killed: three"));
  }

  @Test
  void totalsOfSeveralIncidentsCountNobodyHere() {
    assertThat(found("Weekend shootings left five people dead in Marl.")).isEmpty();
    assertThat(found("1:12 Man charged with killing guard")).isEmpty();
  }

  @Test
  void oneOfTwoInASentenceIsNotTheOther() {
    assertThat(found("A man was killed and a guard was injured near the pier."))
        .containsExactly("killed: A man", "injured: a guard");
    assertThat(found("One man was killed and six others were shot near the pier."))
        .containsExactly("killed: One man", "injured: six others");
  }

  @Test
  void fewerInAHospitalThanWereHurtAreAPart() {
    String shot = "Seven people were shot near the pier. ";
    assertThat(found(shot + "Three were taken to a hospital."))
        .containsExactly("shot: Seven people");
    assertThat(found(shot + "All seven were taken to a hospital."))
        .containsExactly("shot: Seven people", "hospitalised: All seven");
  }

  @Test
  void bothAreTwoOfThoseToldOfBefore() {
    assertThat(found("Two guards fell. Both were pronounced dead at the pier."))
        .containsExactly("killed: Both");
  }

  @Test
  void agesInListsCountNobody() {
    assertThat(found("Three men, ages 15, 17 and 18, were injured near the pier."))
        .containsExactly("injured: Three men");
    assertThat(found("Medics treated 1 minor injury.")).isEmpty();
    assertThat(found("\"This one hurt,\" the coach said.")).isEmpty();
  }

  @Test
  void aFamilysFriendIsAnother() {
    assertThat(found("The fire killed four members of the Orrin family and a friend."))
        .containsExactly("killed: four members of the Orrin family and a friend");
  }

  private List<String> found(String text) {
    return finder.find(Read.named(text)).stream()
        .filter(Quantity.class::isInstance)
        .map(Quantity.class::cast)
        .filter(quantity -> !quantity.subject().isEmpty())
        .map(quantity -> quantity.subject() + ": " + quantity.span().in(text))
        .toList();
  }
}
