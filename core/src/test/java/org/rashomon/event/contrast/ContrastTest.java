package org.rashomon.event.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;

class ContrastTest {

  private static final List<String> SENTENCES =
      List.of(
          "The blast killed 89 people.",
          "More than 80 people were killed in the blast.",
          "The blast killed nearly 100 people.",
          "The blast left 112 people dead and 14 injured.",
          "A man was killed and four people were injured.",
          "Five people were shot near the quay.",
          "Four people were wounded near the quay.",
          "No one was hurt.",
          "The meeting lasted more than two hours.",
          "The meeting lasted almost two hours.",
          "They met for two hours.",
          "Foreign Minister Anna Keller spoke.",
          "Foreign Secretary Anna Keller spoke.",
          "The $50 billion deal was signed.",
          "The deal is worth $30 billion.");

  @Test
  void anAccountThatContradictsItselfIsNamed() {
    List<Fact> facts =
        Event.facts(
            "The meeting lasted more than two hours. The meeting lasted almost two hours.",
            "They met for two hours.");
    assertThat(facts).hasSize(1);
    assertThat(facts.getFirst().verdict()).isEqualTo(Fact.Verdict.CONFLICT);
    assertThat(facts.getFirst().within()).containsExactly("a");
    assertThat(facts.getFirst().id()).isEqualTo("duration-meeting");
  }

  @Test
  void placesNamedBesideALengthDontMakeItAnother() {
    List<Fact> facts =
        Event.facts(
            "The inquiry follows a salvage that lasted almost two hours off Marl. The salvage lasted"
                + " more than three hours, longer than any since the harbour at Holm was built.",
            "The salvage took more than three hours.");
    assertThat(facts.getFirst().verdict()).isEqualTo(Fact.Verdict.CONFLICT);
    assertThat(facts.getFirst().within()).containsExactly("a");
    assertThat(facts.getFirst().readings()).hasSize(3);
  }

  @Test
  void conflictsComeFirst() {
    List<Fact> facts =
        Event.facts(
            "Three people were killed. The meeting lasted two hours.",
            "Three people were killed. The meeting lasted five hours.");
    assertThat(facts)
        .extracting(Fact::verdict)
        .containsExactly(Fact.Verdict.CONFLICT, Fact.Verdict.AGREE);
  }

  @Test
  void aReadingNamesItsSource() {
    Fact fact = Event.facts("Three people were killed, the harbour police said.").getFirst();
    assertThat(fact.readings().getFirst().source()).isNotNull();
  }

  @Property(tries = 60)
  void orderChangesNothing(@ForAll("events") List<String> texts, @ForAll Random random) {
    List<Witness> witnesses = witnesses(texts);
    List<Witness> shuffled = new ArrayList<>(witnesses);
    Collections.shuffle(shuffled, random);
    assertThat(Event.facts(shuffled, List.of())).isEqualTo(Event.facts(witnesses, List.of()));
  }

  @Property(tries = 60)
  void aCopyChangesNoVerdictAndNoCount(@ForAll("events") List<String> texts) {
    List<Witness> witnesses = witnesses(texts);
    List<Witness> more = new ArrayList<>(witnesses);
    more.add(Event.witness("z", texts.getFirst()));
    List<Copy> copies = List.of(new Copy(List.of("a", "z"), Copy.Kind.REPRINT, 1));
    assertThat(verdicts(Event.facts(more, copies)))
        .isEqualTo(verdicts(Event.facts(witnesses, List.of())));
  }

  @Property(tries = 60)
  void withoutAnAccountAgreementNeverBecomesConflict(@ForAll("events") List<String> texts) {
    List<Witness> witnesses = witnesses(texts);
    List<Fact> all = Event.facts(witnesses, List.of());
    for (Witness left : witnesses) {
      List<Witness> fewer = witnesses.stream().filter(w -> !w.equals(left)).toList();
      Event.facts(fewer, List.of()).stream()
          .filter(fact -> fact.verdict() == Fact.Verdict.CONFLICT)
          .forEach(fact ->
              assertThat(sharing(fact, all))
                  .anyMatch(whole -> whole.verdict() != Fact.Verdict.AGREE));
    }
  }

  /// The facts that have a reading in common with this one: ids are given anew in each event.
  private static List<Fact> sharing(Fact fact, List<Fact> all) {
    List<Passage> told = fact.readings().stream().map(Reading::passage).toList();
    return all.stream()
        .filter(other -> other.readings().stream().map(Reading::passage).anyMatch(told::contains))
        .toList();
  }

  @Provide
  Arbitrary<List<String>> events() {
    Arbitrary<String> account =
        Arbitraries.of(SENTENCES).list().ofMinSize(1).ofMaxSize(3).map(s -> String.join(" ", s));
    return account.list().ofMinSize(1).ofMaxSize(4);
  }

  private static List<Witness> witnesses(List<String> texts) {
    List<Witness> found = new ArrayList<>();
    for (String text : texts) {
      found.add(Event.witness(String.valueOf((char) ('a' + found.size())), text));
    }
    return found;
  }

  private static Map<String, String> verdicts(List<Fact> facts) {
    return facts.stream()
        .collect(Collectors.toMap(Fact::id, fact -> fact.verdict() + " " + fact.independent()));
  }
}
