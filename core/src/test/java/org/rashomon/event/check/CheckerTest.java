package org.rashomon.event.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.event.check.Check.Verdict;
import org.rashomon.event.collate.Family.Edit;

class CheckerTest {

  private static final String HEARING =
      """
      NORA QUIST: We will not sell the quay until the council has seen every paper. The price was
      twenty-five million crowns, and it's fair. I told them so (LAUGHTER) on Monday.

      QUESTION: Is it sold?

      AMBASSADOR OREN TEYK (through interpreter): My country has never asked for the quay, and nobody
      in my government wants it.

      QUIST: I have nothing against the ambassador.
      """;

  private final Said said = Said.of(HEARING);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VERBATIM   | We will not sell the quay until the council has seen every paper.
          VERBATIM   | the council has seen every paper
          VERBATIM   | I told them so on Monday.
          TYPOGRAPHY | The price was 25 million crowns, and it is fair.
          TYPOGRAPHY | we will not sell the Quay until the council has seen every paper
          TRIMMED    | We will not sell the quay.
          TRIMMED    | We will not sell the quay until … every paper.
          TRIMMED    | We will not sell the quay until [they have] seen every paper.
          SPLICED    | We will not sell until the council has seen every paper.
          ALTERED    | We will not rent the quay until the council has seen every paper.
          REVERSED   | We will sell the quay until the council has seen every paper.
          REVERSED   | We will buy the quay until the council has seen every paper.
          REVERSED   | The price was fifty-two million crowns, and it's fair.
          REVERSED   | The council has seen every paper.
          REVERSED   | We will … sell the quay until the council has seen every paper.
          ABSENT     | The lighthouse will be painted white before the winter storms.
          """)
  void theFirstVerdictThatHolds(Verdict verdict, String quotation) {
    assertThat(said.verdict(quotation)).isEqualTo(verdict);
  }

  @Test
  void theSpeakerIsTheOneWhoseTurnItIs() {
    String words = "I have nothing against the ambassador";
    assertThat(said.check(words, "Nora Quist").speakerAgrees()).isTrue();
    assertThat(said.check(words, "Quist").speakerAgrees()).isTrue();
    assertThat(said.check(words, "Oren Teyk").speakerAgrees()).isFalse();
    assertThat(said.check("Is it sold?", "Nora Quist").speakerAgrees()).isNull();
  }

  @Test
  void anInterpretersWordsAreMarked() {
    Check check = said.check("My country has never asked for the quay", "Oren Teyk");
    assertThat(check.interpreted()).isTrue();
    assertThat(check.speakerAgrees()).isTrue();
    assertThat(said.check("I have nothing against the ambassador", "Quist").interpreted())
        .isFalse();
  }

  @Test
  void theDifferenceIsToldWordByWord() {
    Check check =
        said.check("We will not rent the quay until the council has seen every letter", "Quist");
    assertThat(check.changes())
        .containsExactly(
            new Edit(Edit.Op.REPLACE, "sell", "rent"),
            new Edit(Edit.Op.REPLACE, "paper", "letter"));
    assertThat(Objects.requireNonNull(check.said()).span().in(HEARING))
        .isEqualTo("We will not sell the quay until the council has seen every");
  }

  @Test
  void whatKeptWordsFromBeingStatedIsShownAsLeftOut() {
    assertThat(said.check("The council has seen every paper.", "Quist").changes())
        .containsExactly(new Edit(Edit.Op.DROP, "We will not sell the quay until", ""));
  }

  @Test
  void aSentenceOfAQuotationIsHeldAgainstTheRecordByItself() {
    String first = "We will not rent the quay until the council has seen every paper.";
    String second = "I have nothing against the ambassador.";
    Verification verification = said.verification(first + " " + second, first, second);
    assertThat(verification.quotations())
        .extracting(Check::verdict)
        .containsExactly(Verdict.ALTERED);
    assertThat(verification.wordings().values())
        .extracting(Check::verdict)
        .containsExactly(Verdict.ALTERED, Verdict.VERBATIM);
    assertThat(verification.wordings().values())
        .extracting(Check::saidBy)
        .containsExactly("NORA QUIST", "QUIST");
    assertThat(verification.cited()).hasSize(1);
  }

  @Test
  void ofTwoTranscriptsTheOneThatHoldsTheOthers() {
    Said two = Said.of("QUIST: Thank you all. Not today.", HEARING + "\nQUIST: Not today.");
    List<Check> checks =
        two.checks(
            List.of("Not today.", "I have nothing against the ambassador"),
            List.of("Quist", "Quist"));
    assertThat(checks)
        .extracting(check -> Objects.requireNonNull(check.said()).account())
        .containsExactly("t1", "t1");
  }

  @Test
  void longTranscriptsAndQuotationsTakeTimeInProportion() {
    String words =
        String.join(" ", Collections.nCopies(4_000, "the tide will turn before noon, and"));
    Said longOne = Said.of("QUIST: " + words + " then we sail for the northern islands.");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertThat(longOne.verdict("then we sail for the northern islands"))
              .isEqualTo(Verdict.VERBATIM);
          assertThatNoException().isThrownBy(() -> longOne.verdict(words));
        });
  }
}
