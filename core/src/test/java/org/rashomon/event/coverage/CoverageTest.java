package org.rashomon.event.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.Witnesses;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.event.align.Aligner;
import org.rashomon.event.contrast.Contrast;
import org.rashomon.event.witness.Witness;

/// How accounts stand to what is told.
class CoverageTest {

  private static final String FOURTEEN = "Fourteen people were killed in the mill fire at Ansel.";
  private static final String SEVENTEEN = "Seventeen people were killed in the mill fire at Ansel.";
  private static final String NOTHING = "The council of Merrowby votes on Friday.";
  private static final String NEAR = "The mill at Ansel burned down.";

  @Test
  void whoLeavesOutWhatTwoTellIsSilent() {
    Coverage.Row row = row(List.of(), FOURTEEN, FOURTEEN, NOTHING);

    assertThat(row.matter().accounts(Telling.Stance.TELLS)).containsExactly("a", "b");
    assertThat(row.silent()).containsExactly("c");
  }

  @Test
  void whoComesNearIsNotSaidToLeaveItOut() {
    assertThat(row(List.of(), FOURTEEN, FOURTEEN, NEAR).silent()).isEmpty();
  }

  @Test
  void nobodyIsSilentOnWhatOneTells() {
    assertThat(row(List.of(), FOURTEEN, NOTHING, NOTHING).silent()).isEmpty();
  }

  @Test
  void aCopyIsNoSecondAccount() {
    Copy copy = new Copy(List.of("a", "b"), Copy.Kind.REPRINT, 1);

    assertThat(row(List.of(copy), FOURTEEN, FOURTEEN, NOTHING).silent()).isEmpty();
  }

  @Test
  void whoContradictsMostOfTheOthersDiffers() {
    Matter matter = row(List.of(), FOURTEEN, FOURTEEN, SEVENTEEN).matter();

    assertThat(matter.disputed()).isTrue();
    assertThat(matter.accounts(Telling.Stance.TELLS)).containsExactly("a", "b");
    assertThat(matter.accounts(Telling.Stance.DIFFERS)).containsExactly("c");
  }

  @Test
  void oneAgainstOneBothDiffer() {
    Matter matter = row(List.of(), FOURTEEN, SEVENTEEN).matter();

    assertThat(matter.accounts(Telling.Stance.DIFFERS)).containsExactly("a", "b");
    assertThat(matter.tellings().stream().map(Telling::side).distinct()).hasSize(2);
  }

  @Test
  void whoContradictsItselfDiffers() {
    Matter matter =
        row(
                List.of(),
                "The talks lasted two hours.",
                "The talks lasted for more than two hours.",
                "The talks lasted almost two hours. The talks lasted more than two hours, he said.")
            .matter();

    assertThat(matter.accounts(Telling.Stance.DIFFERS)).containsExactly("c");
  }

  private static Coverage.Row row(List<Copy> copies, String... texts) {
    return coverage(Witnesses.all(texts), copies).rows().getFirst();
  }

  private static Coverage coverage(List<Witness> witnesses, List<Copy> copies) {
    var facts =
        new Contrast().facts(witnesses, Witnesses.parties(witnesses), List.of(), List.of(), copies);
    List<Matter> matters = new Matters(witnesses, copies).facts(facts).all();
    return Coverage.of(
        witnesses.stream().map(Witness::id).toList(),
        matters,
        Aligner.align(witnesses, Witnesses.parties(witnesses)).nearness());
  }
}
