package org.rashomon.event.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.Witnesses;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.event.contrast.Contrast;
import org.rashomon.event.coverage.Matters;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.witness.Witness;

/// Which sentences tell the event.
class SentenceChoiceTest {

  private static final String FOURTEEN =
      "Fourteen people were killed when fire broke out in the mill at Port Ansel.";
  private static final String SEVENTEEN =
      "Seventeen people were killed when fire broke out in the mill at Port Ansel.";
  private static final String GULLS =
      "The herring gulls of the Skerrin rocks sleep badly in the winter months.";

  @Test
  void whatSeveralTellAndNotWhatOneDoes() {
    List<Chosen> chosen = chosen(List.of(), FOURTEEN + " " + GULLS, FOURTEEN);

    assertThat(words(chosen, FOURTEEN + " " + GULLS)).containsExactly(FOURTEEN);
    assertThat(chosen.getFirst().backedBy()).containsExactly("b");
    assertThat(chosen.getFirst().matters()).containsExactly("count-killed");
  }

  @Test
  void bothSidesOfAConflictNextToEachOther() {
    List<Chosen> chosen = chosen(List.of(), FOURTEEN, FOURTEEN, SEVENTEEN);

    assertThat(chosen).hasSize(2);
    assertThat(chosen.getFirst().backedBy()).containsExactly("b");
    assertThat(chosen.getLast().passage().account()).isEqualTo("c");
    assertThat(chosen.getLast().backedBy()).isEmpty();
  }

  @Test
  void theSideThatMoreTellFirst() {
    List<Chosen> chosen = chosen(List.of(), SEVENTEEN, FOURTEEN, FOURTEEN);

    assertThat(chosen.getFirst().passage().account()).isNotEqualTo("a");
    assertThat(chosen.getLast().passage().account()).isEqualTo("a");
  }

  @Test
  void bothSidesOfTwoConflicts() {
    String first = FOURTEEN + " The fire burned for more than nine hours on Friday.";
    String second = SEVENTEEN + " The fire burned for almost four hours on Friday.";

    assertThat(chosen(List.of(), first, second)).hasSize(4);
  }

  @Test
  void aCopyBacksNothing() {
    Copy copy = new Copy(List.of("a", "b"), Copy.Kind.REPRINT, 1);

    assertThat(chosen(List.of(copy), FOURTEEN, FOURTEEN)).isEmpty();
  }

  @Test
  void atMostEight() {
    StringBuilder text = new StringBuilder();
    List<String> things = List.of("mill", "quay", "bridge", "school", "church", "market");
    for (String thing : things) {
      for (String act : List.of("closed", "sold", "painted")) {
        text.append("The town council of Ansel ").append(act).append(" the old ");
        text.append(thing).append(" in the harbour district.\n");
      }
    }

    assertThat(chosen(List.of(), text.toString(), text.toString())).hasSizeBetween(1, 8);
  }

  private static List<String> words(List<Chosen> chosen, String text) {
    return chosen.stream().map(each -> each.passage().span().in(text)).toList();
  }

  private static List<Chosen> chosen(List<Copy> copies, String... texts) {
    List<Witness> witnesses = Witnesses.all(texts);
    Parties parties = Witnesses.parties(witnesses);
    var facts = new Contrast().facts(witnesses, parties, List.of(), List.of(), copies);
    var matters = new Matters(witnesses, copies).facts(facts).all();
    return new SentenceChoice().choose(witnesses, parties, matters, List.of(), copies);
  }
}
