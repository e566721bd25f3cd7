package org.rashomon.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.reuse.Copy;
import org.rashomon.witness.Witness;

/// Numbers that change as an event goes on.
class UpdatesTest {

  private final Witness first =
      Event.witness("a", "Three people were killed, the harbour police said.", "2031-05-12");
  private final Witness second =
      Event.witness("b", "The harbour police said that five people were killed.", "2031-05-13");

  @Test
  void aTollThatRisesWithPublicationIsAnUpdate() {
    Fact fact = facts(List.of(first, second), List.of()).getFirst();
    assertThat(fact.verdict()).isEqualTo(Fact.Verdict.COMPATIBLE);
    assertThat(fact.course())
        .extracting(Fact.Step::published)
        .containsExactly("2031-05-12", "2031-05-13");
  }

  @Test
  void withinADayTheHourTellsTheOrder() {
    Witness later = Event.witness("c", "Nine people were killed.", "2031-05-13T20:00:00");
    Witness noon = Event.witness("d", "Eight people were killed.", "2031-05-13T12:00:00");
    assertThat(facts(List.of(noon, later), List.of()).getFirst().verdict())
        .isEqualTo(Fact.Verdict.COMPATIBLE);
  }

  @Test
  void aTollThatFallsIsAConflict() {
    Witness later = Event.witness("c", "Two people were killed.", "2031-05-14");
    Fact fact = facts(List.of(second, later), List.of()).getFirst();
    assertThat(fact.verdict()).isEqualTo(Fact.Verdict.CONFLICT);
    assertThat(fact.course()).isEmpty();
  }

  @Test
  void theMissingMayBecomeFewer() {
    Witness before = Event.witness("c", "Nine people are missing.", "2031-05-12");
    Witness after = Event.witness("d", "Four people are missing.", "2031-05-13");
    assertThat(facts(List.of(before, after), List.of()).getFirst().verdict())
        .isEqualTo(Fact.Verdict.COMPATIBLE);
  }

  @Test
  void aCopyIsAsOldAsTheFirstOfItsSet() {
    Witness reprint =
        Event.witness("c", "Three people were killed, the harbour police said.", "2031-05-15");
    List<Copy> copies = List.of(new Copy(List.of("a", "c"), Copy.Kind.REPRINT, 1));
    assertThat(facts(List.of(first, second, reprint), copies).getFirst().verdict())
        .isEqualTo(Fact.Verdict.COMPATIBLE);
  }

  @Test
  void accountsWithOneSourceAreShownAsThat() {
    Fact fact = facts(List.of(first, second), List.of()).getFirst();
    assertThat(fact.sources())
        .containsExactly(new Fact.Shared("harbour police", List.of("a", "b")));
  }

  @Test
  void pastedAgencyCopyIsToldFromTheAccountsOwn() {
    String text =
        "Six people were killed on the pier.\n\nA mast fell.\n\n"
            + "HOLM (AP) - Four people were killed on the pier.";
    Fact fact = facts(List.of(Event.witness("a", text, "2031-05-12")), List.of()).getFirst();
    assertThat(fact.readings())
        .extracting(Reading::part)
        .containsExactly(Reading.Part.BODY, Reading.Part.AGENCY);
  }

  private static List<Fact> facts(List<Witness> witnesses, List<Copy> copies) {
    return Event.facts(witnesses, copies);
  }
}
