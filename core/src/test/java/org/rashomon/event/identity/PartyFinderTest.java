package org.rashomon.event.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.rashomon.account.analysis.Edition;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.NamedText;
import org.rashomon.event.witness.Witness;

class PartyFinderTest {

  @Test
  void spellingsOfOneName() {
    assertThat(
            people(
                "Minister Andrey Halloran spoke.",
                "Minister Andrei Halloran spoke.",
                "Minister Mohamed Varga met Minister Muhammad Varga."))
        .containsExactly("andrei-halloran: Andrei Halloran", "muhammad-varga: Muhammad Varga");
  }

  @Test
  void aSurnameAloneJoinsTheOnlyOneWhoHasIt() {
    assertThat(people("Minister Edwin Halloran spoke.", "Mr. Halloran spoke."))
        .containsExactly("edwin-halloran: Edwin Halloran");
  }

  @Test
  void aSurnameAloneThatTwoHaveIsNeither() {
    assertThat(
            people(
                "Minister Edwin Halloran spoke.",
                "Minister Susan Halloran spoke.",
                "On Friday Halloran denied it."))
        .containsExactly(
            "edwin-halloran: Edwin Halloran",
            "halloran: Halloran",
            "susan-halloran: Susan Halloran");
  }

  @Test
  void shortFormsAndInitials() {
    assertThat(
            people(
                "Mayor William Varga spoke.",
                "Mayor Bill Varga spoke.",
                "Mayor William T. Varga spoke."))
        .containsExactly("william-t-varga: William T. Varga");
  }

  @Test
  void theNameIsTheOneThatMostAccountsGive() {
    assertThat(
            people(
                "Mayor Edwin J. Halloran spoke.",
                "Mayor Edwin Halloran spoke.",
                "Mayor Edwin Halloran left."))
        .containsExactly("edwin-halloran: Edwin Halloran");
  }

  @Test
  void aStateUnderAllItsNames() {
    Parties parties =
        parties("They left the U.S. today.", "They left the USA today.", "Washington objected.");
    assertThat(parties.all()).hasSize(1);
    assertThat(parties.all().getFirst())
        .isEqualTo(new Party("united-states", "United States", Entity.Kind.PLACE, List.of()));
  }

  @Test
  void anAcronymIsTheBodyWhoseInitialsItHas() {
    Parties parties =
        parties("The Oldgate Harbor Commission met.", "The OHC met. A report by the OHC said so.");
    assertThat(parties.all()).extracting(Party::name).containsExactly("Oldgate Harbor Commission");
  }

  @Test
  void groupsAreTheirMembers() {
    Parties parties =
        parties(
            "Mayor Edwin Halloran and Mayor Susan Varga met. They left.",
            "Mayor Susan Varga and Mayor Edwin Halloran met.");
    assertThat(parties.withId("edwin-halloran-and-susan-varga"))
        .hasValueSatisfying(
            group -> assertThat(group.members()).containsExactly("edwin-halloran", "susan-varga"));
    assertThat(parties.all()).hasSize(3);
  }

  @Test
  void everyEntityHasItsParty() {
    Witness witness = witness("a", "Mayor Edwin Halloran of Oslo met the Harbor Commission.");
    Parties parties = new PartyFinder().find(List.of(witness));
    for (Entity entity : witness.named().entities()) {
      assertThat(parties.of("a", entity.id()).kind()).isEqualTo(entity.kind());
    }
  }

  @Property(tries = 20)
  void theOrderOfAccountsChangesNothing(@ForAll int seed) {
    List<Witness> witnesses =
        List.of(
            witness("a", "Minister Andrey Halloran met Mayor Edwin Halloran in the U.S. today."),
            witness("b", "Minister Andrei Halloran spoke. Halloran left America."),
            witness("c", "Mr. Halloran and Mrs. Varga met. Both sides agreed."),
            witness("d", "Mayor Ed Halloran and Susan Varga of the OHC met."),
            witness("e", "The Oldgate Harbor Commission objected. Washington agreed."));
    List<Witness> shuffled = new ArrayList<>(witnesses);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(new PartyFinder().find(shuffled).all())
        .isEqualTo(new PartyFinder().find(witnesses).all());
  }

  private static List<String> people(String... accounts) {
    return parties(accounts).all().stream()
        .filter(party -> party.kind() == Entity.Kind.PERSON)
        .map(party -> party.id() + ": " + party.name())
        .toList();
  }

  private static Parties parties(String... accounts) {
    List<Witness> witnesses = new ArrayList<>();
    for (String account : accounts) {
      witnesses.add(witness("account" + witnesses.size(), account));
    }
    return new PartyFinder().find(witnesses);
  }

  private static Witness witness(String id, String text) {
    return new Witness(
        Edition.NONE, NamedText.of(id, text).named(), List.of(), List.of(), List.of());
  }
}
