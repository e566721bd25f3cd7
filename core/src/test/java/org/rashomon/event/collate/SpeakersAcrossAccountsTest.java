package org.rashomon.event.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.Witnesses;
import org.rashomon.account.quote.Quotation;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.event.contrast.Contrast;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.contrast.Reading;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.identity.PartyFinder;
import org.rashomon.event.witness.Witness;

/// Whose words are whose, where one account alone doesn't tell, and where accounts don't agree.
class SpeakersAcrossAccountsTest {

  private static final String PLAIN =
      "“The old barrier is past saving and the town has known it,” Minister Edda Lorne said on"
          + " Monday.";

  @Test
  void theSameWordsElsewhereTellWhoHeIs() {
    Collation collation =
        collate(
            "“The rule of the harbour barons is coming to an end and they know it,” Joss Tervane"
                + " told the council.",
            "Joss Tervane and Leopold Arkwell met for two hours on Monday. He also stressed that"
                + " the barons’ rule “is coming to an end.”");

    Quotation told = collation.witnesses().get(1).quotations().getLast();
    assertThat(speaker(collation.witnesses().get(1), told)).isEqualTo("Joss Tervane");
    assertThat(told.rule()).isEqualTo("same-words-elsewhere");
    assertThat(collation.families()).hasSize(1);
  }

  @Test
  void sheIsNotHim() {
    Collation collation =
        collate(
            "“The rule of the harbour barons is coming to an end and they know it,” Joss Tervane,"
                + " a fisherman, told the council. He left at noon.",
            "Mr. Joss Tervane and Mrs. Ada Pellick met on Monday. She also stressed that the"
                + " barons’ rule “is coming to an end.”");

    Witness second = collation.witnesses().get(1);
    assertThat(speaker(second, second.quotations().getLast())).isNotEqualTo("Joss Tervane");
  }

  @Test
  void wordsThatTheAccountQuotesSomebodyWithBeforeAreTheirs() {
    Collation collation =
        collate(
            "“We want there to be a frank inquiry into the fire and its causes,” Joss Tervane"
                + " said.\n\nThe answer from the ministry came late. A “frank inquiry into the fire"
                + " and its causes” would take a year, and the judge has not been named.");

    Witness only = collation.witnesses().getFirst();
    assertThat(only.quotations())
        .filteredOn(quotation -> quotation.rule().equals("same-words"))
        .extracting(quotation -> speaker(only, quotation))
        .containsExactly("Joss Tervane");
  }

  @Test
  void whatAMinisterSaysHerCountrySays() {
    Collation collation =
        collate(
            "Norwegian Foreign Minister Edda Lorne said Oslo wanted a “frank inquiry” into the"
                + " sinking of the trawler.",
            "The captain has not been heard. Norway is calling for an “unbiased and frank inquiry”"
                + " into the sinking of the trawler.");

    assertThat(collation.families()).hasSize(1);
    assertThat(collation.disputes()).isEmpty();
  }

  @Test
  void theSameWordsOfTwoPeopleAreAFact() {
    String other = PLAIN.replace("Minister Edda Lorne", "Mayor Paul Brandt");
    List<Fact> facts = facts(List.of(), PLAIN, other);

    assertThat(facts).hasSize(1);
    Fact fact = facts.getFirst();
    assertThat(fact.kind()).isEqualTo(Fact.Kind.SPEAKER);
    assertThat(fact.verdict()).isEqualTo(Fact.Verdict.CONFLICT);
    assertThat(fact.subject())
        .isEqualTo("“The old barrier is past saving and the town has known it”");
    assertThat(fact.readings())
        .extracting(reading -> reading.passage().account())
        .containsExactly("a0", "a1");
    assertThat(fact.readings())
        .extracting(Reading::value)
        .containsExactly(
            new Reading.Value.Words("Edda Lorne"), new Reading.Value.Words("Paul Brandt"));
    assertThat(collate(PLAIN, other).families()).isEmpty();
  }

  @Test
  void copiesOfOneTextDisputeNothing() {
    String other = PLAIN.replace("Minister Edda Lorne", "Mayor Paul Brandt");
    Copy copy = new Copy(List.of("a0", "a1"), Copy.Kind.REPRINT, .9);

    assertThat(facts(List.of(copy), PLAIN, other)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // her name in another spelling, a name that may be hers, nobody's name
        "“The old barrier is past saving and the town has known it,” Minister Edda Lorn-Lorne"
            + " said.",
        "“The old barrier is past saving and the town has known it,” Minister Lorne said.",
        "“The old barrier is past saving and the town has known it,” a spokesman said.",
        // whom the words may be of is left open
        "Mayor Paul Brandt spoke after her. “The old barrier is past saving and the town has known"
            + " it,” he said.",
        // one quotes the other
        "“As Edda Lorne said, ‘The old barrier is past saving and the town has known it’, and I"
            + " agree with her,” Mayor Paul Brandt said.",
        // a body, and not a person
        "“The old barrier is past saving and the town has known it,” the Transport Ministry said.",
        // too few words, or others
        "“The town has known it,” Mayor Paul Brandt said.",
        "“The new barrier is past its test and the city has paid for it,” Mayor Paul Brandt said.",
      })
  void whatMayBeNoDisputeIsNone(String other) {
    assertThat(facts(List.of(), PLAIN, other)).isEmpty();
  }

  private static List<Fact> facts(List<Copy> copies, String... texts) {
    List<Witness> witnesses = witnesses(texts);
    Parties parties = new PartyFinder().find(witnesses);
    Collation collation = new Collator().collate(witnesses, parties);
    return new Contrast()
        .facts(witnesses, parties, collation.disputes(), List.of(), copies).stream()
            .filter(fact -> fact.kind() == Fact.Kind.SPEAKER)
            .toList();
  }

  private static Collation collate(String... texts) {
    List<Witness> witnesses = witnesses(texts);
    return new Collator().collate(witnesses, new PartyFinder().find(witnesses));
  }

  private static List<Witness> witnesses(String... texts) {
    List<Witness> witnesses = new ArrayList<>();
    for (String text : texts) {
      witnesses.add(Witnesses.of("a" + witnesses.size(), text));
    }
    return witnesses;
  }

  private static String speaker(Witness witness, Quotation quotation) {
    @Nullable Integer speaker = quotation.speaker();
    return speaker == null ? "?" : witness.named().entities().get(speaker).name();
  }
}
