package org.rashomon.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rashomon.event.collate.Family.Edit;

class DifferenceTest {

  @Test
  void whatStandsBetweenWordsStays() {
    assertThat(
            shown(
                "The U.S.-backed plan, he said, failed.",
                "The “backed” plan failed - badly.",
                new Edit(Edit.Op.KEEP, "The", "The"),
                new Edit(Edit.Op.DROP, "U.S", ""),
                new Edit(Edit.Op.KEEP, "backed plan", "backed plan"),
                new Edit(Edit.Op.DROP, "he said", ""),
                new Edit(Edit.Op.KEEP, "failed", "failed"),
                new Edit(Edit.Op.ADD, "", "badly")))
        .isEqualTo("The [-U.S-] “backed” plan [-he said-] failed - [+badly+].");
  }

  @Test
  void wordsAreReplacedWhereTheyStand() {
    assertThat(
            shown(
                "The bridge was dark.",
                "The crew was asleep.",
                new Edit(Edit.Op.KEEP, "The", "The"),
                new Edit(Edit.Op.REPLACE, "bridge", "crew"),
                new Edit(Edit.Op.KEEP, "was", "was"),
                new Edit(Edit.Op.REPLACE, "dark", "asleep")))
        .isEqualTo("The [-bridge-] [+crew+] was [-dark-] [+asleep+].");
  }

  @Test
  void whatIsDroppedAtAnEndIsSetOff() {
    assertThat(
            shown(
                "No, there was no warning at all",
                "there was no warning",
                new Edit(Edit.Op.DROP, "No", ""),
                new Edit(Edit.Op.KEEP, "there was no warning", "there was no warning"),
                new Edit(Edit.Op.DROP, "at all", "")))
        .isEqualTo("[-No-] there was no warning [-at all-]");
  }

  @Test
  void wordsThatCantBeFoundLeaveTheWordingAsItIs() {
    assertThat(shown("a b", "a c", new Edit(Edit.Op.REPLACE, "b", "x"))).isEqualTo("a c");
    assertThat(shown("a b", "a c")).isEqualTo("a c");
  }

  private static String shown(String full, String exact, Edit... edits) {
    return Difference.of(full, exact, List.of(edits)).stream()
        .map(bit ->
            switch (bit.kind()) {
              case KEPT -> bit.text();
              case DROPPED -> "[-" + bit.text() + "-]";
              case THEIRS -> "[+" + bit.text() + "+]";
            })
        .collect(Collectors.joining());
  }
}
