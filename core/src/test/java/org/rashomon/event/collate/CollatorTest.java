package org.rashomon.event.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.Witnesses;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.identity.PartyFinder;
import org.rashomon.event.witness.Witness;

class CollatorTest {

  private static final String FULL =
      "“The harbour wall was cracked long before the storm of Tuesday,” Ana Ortega said.";

  /// What drift the second account's wording is given.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“The harbour wall was cracked long before the storm of Tuesday,” said Ana Ortega. |"
            + " VERBATIM",
        "“The Harbour Wall was cracked long before the storm of Tuesday,” Ana Ortega said. |"
            + " TYPOGRAPHY",
        "“The harbour wall was cracked long before the storm,” Ana Ortega said. | TRIMMED",
        "“The harbour wall was cracked … before the storm of Tuesday,” Ana Ortega said. | TRIMMED",
        "“The harbour wall was cracked before the storm of Tuesday,” Ana Ortega said. | SPLICED",
        "“The harbour wall was broken long before the storm of Tuesday,” Ana Ortega said. |"
            + " REWORDED",
        "Ana Ortega said that the harbour wall was cracked long before the storm. | INDIRECT",
        "Ana Ortega said the harbour wall “was cracked long before the storm” hit. | TRIMMED",
      })
  void tellsHowAWordingDiffersFromTheFullest(String other, Family.Drift drift) {
    List<Family> families = collate(FULL, other);

    assertThat(families).hasSize(1);
    assertThat(families.getFirst().members().get(1).drift()).isEqualTo(drift);
    assertThat(families.getFirst().members().getFirst().passage().account()).isEqualTo("a0");
  }

  @Test
  void differentSpeakersAreNeverOneFamily() {
    assertThat(collate(FULL, FULL.replace("Ana Ortega", "Paul Brandt"))).isEmpty();
  }

  @Test
  void whatMerelySoundsAlikeStaysTwo() {
    assertThat(
            collate(
                "“The council has brought this on itself,” Ana Ortega said.",
                "“The sale is one the mayor has brought upon himself,” Ana Ortega said."))
        .isEmpty();
  }

  @Test
  void aMemberIsTheSentenceThatIsTheUtterance() {
    List<Family> families =
        collate(
            FULL,
            "“We met on Monday. The harbour wall was cracked long before the storm of Tuesday. It"
                + " fell,” Ana Ortega said.");

    assertThat(families).hasSize(1);
    assertThat(families.getFirst().members().get(1).diff()).hasSize(1);
  }

  @Test
  void aTermJoinsTheSameWordsInMarks() {
    List<Family> families =
        collate(
            "Ana Ortega said the talks were “fruitful” and short.",
            "After their “fruitful” meeting the delegations went home.");

    assertThat(families).hasSize(1);
  }

  @Test
  void theOrderOfTheAccountsChangesNothing() {
    List<Witness> witnesses = new ArrayList<>();
    String[] texts = {
      FULL,
      "“The harbour wall was cracked before the storm of Tuesday,” Ana Ortega said. “We need a new"
          + " wall.”",
      "Ana Ortega said the harbour wall “was cracked long before the storm” and that a new wall was"
          + " needed.",
      "“We need a new wall,” Ana Ortega said. “The harbour wall was cracked.”",
    };
    for (int i = 0; i < texts.length; i++) {
      witnesses.add(Witnesses.of("a" + i, texts[i]));
    }
    Parties parties = new PartyFinder().find(witnesses);
    List<Family> families = new Collator().collate(witnesses, parties).families();
    assertThat(families).isNotEmpty();
    for (int seed = 0; seed < 8; seed++) {
      Collections.shuffle(witnesses, new Random(seed));
      assertThat(new Collator().collate(witnesses, new PartyFinder().find(witnesses)).families())
          .isEqualTo(families);
    }
  }

  private static List<Family> collate(String... texts) {
    List<Witness> witnesses = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      witnesses.add(Witnesses.of("a" + i, texts[i]));
    }
    return new Collator().collate(witnesses, new PartyFinder().find(witnesses)).families();
  }
}
