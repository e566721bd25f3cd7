package org.rashomon.account.quote;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.rashomon.text.Span;

class QuotationFinderTest {

  @Test
  void theSubjectOfTheCueSpeaks() {
    assertThat(Told.by("“We left,” Ana Ortega said.").lines())
        .containsExactly("DIRECT Ana Ortega: We left,");
    assertThat(Told.by("“We left,” said Ana Ortega, who runs the port.").lines())
        .containsExactly("DIRECT Ana Ortega: We left,");
    assertThat(Told.by("Ana Ortega told the town council, “We left.”").lines())
        .containsExactly("DIRECT Ana Ortega: We left.");
  }

  @Test
  void anAsideBetweenNameAndCueMisleadsNobody() {
    assertThat(
            Told.by("Ana Ortega, who met Paul Brandt on Monday, said the port was open.").lines())
        .containsExactly("INDIRECT Ana Ortega: the port was open");
    assertThat(Told.by("Paul Brandt’s lawyer, Ana Ortega, said the port was open.").lines())
        .containsExactly("INDIRECT Ana Ortega: the port was open");
  }

  @Test
  void aCueInTheMiddleSplitsTheContent() {
    assertThat(Told.by("“We left,” Ana Ortega said, “and we came back.”").lines())
        .containsExactly("DIRECT Ana Ortega: We left, / and we came back.");
    assertThat(Told.by("“We left,” Ana Ortega said. “We came back.”").lines())
        .containsExactly("DIRECT Ana Ortega: We left, / We came back.");
  }

  @Test
  void quotedWordsInReportedSpeechAreMixed() {
    Told told = Told.by("Ana Ortega said the ruling was “a mistake” and that she would appeal.");

    assertThat(told.lines())
        .containsExactly("MIXED Ana Ortega: the ruling was “a mistake” and that she would appeal");
    assertThat(told.words(told.quotations().getFirst().quoted())).isEqualTo("a mistake");
  }

  @Test
  void accordingToNamesTheSource() {
    assertThat(Told.by("According to Ana Ortega, the port was open.").lines())
        .containsExactly("INDIRECT Ana Ortega: the port was open");
    assertThat(Told.by("The port was open, according to Ana Ortega.").lines())
        .containsExactly("INDIRECT Ana Ortega: The port was open");
  }

  @Test
  void aBareNameAfterASetOffQuotationSpeaks() {
    assertThat(Told.by("“We left at noon. Nobody stopped us.” Ana Ortega").lines())
        .containsExactly("DIRECT Ana Ortega: We left at noon. Nobody stopped us.");
  }

  @Test
  void aWordInMarksThatNobodySpokeIsATerm() {
    assertThat(Told.by("The “Beetle” ferries cross the bay twice a day.").lines())
        .containsExactly("TERM ?: Beetle");
  }

  @Test
  void aParagraphOfQuotationThatOpensAnewGoesOn() {
    assertThat(
            Told.by("“We left at noon,” Ana Ortega said. “It was hot.\n\n“We came back.”").lines())
        .containsExactly("DIRECT Ana Ortega: We left at noon, / It was hot. / We came back.");
  }

  @Test
  void whoIsNotNamedIsNobody() {
    Told told = Told.by("“We left,” a senior official said.");

    assertThat(told.lines()).containsExactly("DIRECT ?: We left,");
    assertThat(told.words(told.quotations().getFirst().source())).isEqualTo("a senior official");
  }

  @Test
  void wordsInMarksBelongToWhoSpeaksThem() {
    assertThat(
            Told.by("Ana Ortega noted that Norway wants a “full inquiry” into the spill.").lines())
        .containsExactly("MIXED Ana Ortega: Norway wants a “full inquiry” into the spill");
  }

  @Test
  void ofAPassiveVerbTheAgentSpeaks() {
    assertThat(Told.by("The plan was described by Ana Ortega as “a folly”.").lines())
        .containsExactly("MIXED Ana Ortega: as “a folly”");
    assertThat(Told.by("The plan was called “a folly” by the port’s lawyer, Ana Ortega.").lines())
        .containsExactly("DIRECT Ana Ortega: a folly");
    assertThat(Told.by("Paul Brandt is said by Ana Ortega to have left the island.").lines())
        .containsExactly("INDIRECT Ana Ortega: to have left the island");
    assertThat(Told.by("The pier was closed by Ana Ortega on Monday.").lines()).isEmpty();
  }

  @Test
  void whoIsQuotedAsSayingSpeaks() {
    assertThat(
            Told.by("Ana Ortega was quoted by the Courier as saying that the port was open.")
                .lines())
        .containsExactly("INDIRECT Ana Ortega: the port was open");
  }

  @Test
  void inADialogueTheTwoTakeTurns() {
    assertThat(
            Told.by(
                    """
                    “Did you see the fire?” Ana Ortega asked.

                    “I saw it from the tower,” Paul Brandt said.

                    “And the doors?”

                    “They stood open.”
                    """)
                .lines())
        .containsExactly(
            "DIRECT Ana Ortega: Did you see the fire?",
            "DIRECT Paul Brandt: I saw it from the tower,",
            "DIRECT Ana Ortega: And the doors?",
            "DIRECT Paul Brandt: They stood open.");
  }

  @Test
  void whatNobodyAsksIsNoDialogue() {
    assertThat(
            Told.by(
                    """
                    “The doors stood open,” Ana Ortega said.

                    “We had no alarm,” Paul Brandt said.

                    “Nobody came for an hour.”
                    """)
                .lines())
        .last()
        .asString()
        .startsWith("DIRECT Paul Brandt");
  }

  @Property(tries = 200)
  void everySpanResolves(
      @ForAll
          @StringLength(max = 80)
          @Chars({'“', '”', '"', '\'', 'S', 'h', 'e', ' ', 's', 'a', 'i', 'd', ',', '.', ':', '\n'})
          String text) {
    Told told = Told.by(text + " “We left,” Ana Ortega said.");
    for (Quotation one : told.quotations()) {
      for (Span span : one.content()) {
        assertThat(span.in(told.named().text())).isNotBlank();
      }
    }
  }
}
