package org.rashomon.event.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rashomon.Witnesses;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.event.witness.Witness;

/// Which words each account chose for one thing.
class WordingFinderTest {

  @Test
  void modifiersAreAChoice() {
    assertThat(
            told(
                "The council ordered an inquiry into the poison attack on the Merrowby granary.",
                "The council ordered an inquiry into the gas attack on the Merrowby granary."))
        .contains("gas attack = gas attack b, poison attack a");
  }

  @Test
  void headsAreAChoice() {
    assertThat(
            told(
                "The blaze at the Merrowby granary killed nobody.",
                "The fire at the Merrowby granary killed nobody.",
                "The inferno at the Merrowby granary killed nobody."))
        .contains("blaze = blaze a, fire b, inferno c");
  }

  @Test
  void theSameWordsAreNone() {
    assertThat(
            told(
                "The gas attack hit the Merrowby granary.",
                "The gas attack hit the Merrowby granary."))
        .isEmpty();
  }

  @Test
  void whatOneAccountKeepsApartIsTwoThings() {
    assertThat(
            told(
                "The upper bridge and the lower bridge at Merrowby were closed by the flood.",
                "The lower bridge at Merrowby was closed by the flood."))
        .isEmpty();
  }

  @Test
  void aBodyIsToldByItsRulerOrItsLand() {
    assertThat(
            told(
                "French President Aldo Verrane spoke on Friday. The Verrane regime closed the port.",
                "French President Aldo Verrane spoke on Friday. The French government closed the port."))
        .contains("French government = French government b, Verrane regime a");
  }

  @Test
  void aPersonIsCalledByOffices() {
    assertThat(
            told(
                "Ferry boss Ada Pellick refused to quit on Friday.",
                "Chief executive Ada Pellick refused to quit on Friday."))
        .contains("Ada Pellick = boss a, chief executive b");
  }

  @Test
  void copiesAreOneAccount() {
    List<Witness> witnesses =
        Witnesses.all(
            "The poison attack hit the Merrowby granary.",
            "The gas attack hit the Merrowby granary.");
    Copy copy = new Copy(List.of("a", "b"), Copy.Kind.REPRINT, 0.9);

    assertThat(
            new WordingFinder()
                .find(witnesses, Witnesses.parties(witnesses), List.of(copy))
                .referents())
        .isEmpty();
  }

  @Test
  void aWordWithinQuotationMarksIsNotTheAccounts() {
    List<Witness> witnesses =
        Witnesses.all(
            "“The regime closed the port,” said Ada Pellick. The thugs broke the windows.");
    Wordings found = new WordingFinder().find(witnesses, Witnesses.parties(witnesses), List.of());

    assertThat(found.loaded()).extracting(LoadedWord::word).containsExactly("thug");
    assertThat(found.judging()).hasSize(1);
  }

  /// `name = words accounts, words accounts`, the words sorted.
  private static List<String> told(String... texts) {
    List<Witness> witnesses = Witnesses.all(texts);
    return new WordingFinder()
        .find(witnesses, Witnesses.parties(witnesses), List.of()).referents().stream()
            .map(referent -> referent.name() + " = " + labels(referent))
            .toList();
  }

  private static String labels(Referent referent) {
    return referent.labels().stream()
        .map(label -> label.words() + " " + label.account())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
