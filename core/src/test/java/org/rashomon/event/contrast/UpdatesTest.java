package org.rashomon.event.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Table;

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
    assertThat(verdict(noon, later)).isEqualTo(Fact.Verdict.COMPATIBLE);
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
    assertThat(verdict(before, after)).isEqualTo(Fact.Verdict.COMPATIBLE);
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

  @Test
  void amountsThatLaterAccountsBringUpToDate() {
    for (Table.Row row : Publication.rows()) {
      Witness before = Event.witness("a", row.get(1), "2031-05-12");
      Witness after = Event.witness("b", row.get(1).replace("$2", "$3"), "2031-05-13");
      Fact fact = facts(List.of(before, after), List.of()).getFirst();
      assertThat(fact.subject()).isEqualTo(row.get(0));
      assertThat(fact.verdict()).as(row.get(1)).isEqualTo(Fact.Verdict.COMPATIBLE);
    }
  }

  @Test
  void somebodyIsOlderInALaterAccount() {
    Witness then = Event.witness("a", "Dora Penn, 34, led the rescue.", "2031-05-12");
    Witness now = Event.witness("b", "The rescue was led by Dora Penn, 36, a miner.", "2033-04-12");
    Witness again =
        Event.witness("c", "The rescue was led by Dora Penn, 34, a miner.", "2033-04-12");
    Witness old = Event.witness("d", "The rescue was led by Dora Penn, 41, a miner.", "2033-04-12");
    assertThat(ages(then, now)).containsExactly(Fact.Verdict.COMPATIBLE);
    assertThat(ages(then, again)).containsExactly(Fact.Verdict.AGREE);
    assertThat(ages(then, old)).containsExactly(Fact.Verdict.CONFLICT);
  }

  @Test
  void aSonMayHaveHisFathersName() {
    Witness father = Event.witness("a", "Jonas Tharp, 49, led the rescue.", "2031-05-12");
    Witness son = Event.witness("b", "They found 5-year-old Jonas Tharp.", "2031-05-12");
    assertThat(ages(father, son)).isEmpty();
  }

  private static List<Fact.Verdict> ages(Witness one, Witness other) {
    return facts(List.of(one, other), List.of()).stream()
        .filter(fact -> fact.kind() == Fact.Kind.AGE)
        .map(Fact::verdict)
        .toList();
  }

  private static Fact.Verdict verdict(Witness... accounts) {
    return facts(List.of(accounts), List.of()).getFirst().verdict();
  }

  private static List<Fact> facts(List<Witness> witnesses, List<Copy> copies) {
    return Event.facts(witnesses, copies);
  }
}
