package org.rashomon.account.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.Accounts.body;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrintsTest {

  private static final String BEFORE = "Boats took the passengers of the ferry to the harbour.";
  private static final String LABEL = "Harbour Choice Plus Tonight";
  private static final String AFTER = "An inquiry was opened by the coast guard on Tuesday.";

  @Test
  void nothingIsSharedAcrossWordsThatWereLeftOut() {
    assertThat(own("one two three four five six seven eight")).isEqualTo(4);
    assertThat(own("one two three four “no” five six seven eight")).isZero();
  }

  @Test
  void nothingIsSharedAcrossALineThatIsSetAside() {
    Prints whole = Prints.of(body("a", String.join("\n", BEFORE, LABEL, AFTER)));
    Prints without = whole.without(Set.of(1));
    assertThat(without.lines()).extracting(Prints.Line::block).containsExactly(0, 2);
    Prints before = Prints.of(body("a", BEFORE));
    Prints after = Prints.of(body("a", AFTER));
    assertThat(without.shingles())
        .isEqualTo(
            Ints.of(
                IntStream.concat(
                        IntStream.concat(before.shingles().stream(), IntStream.of(0, 0, 0, 0)),
                        after.shingles().stream())
                    .toArray()));
    assertThat(whole.without(Set.of(1, 2)).shingles()).isEqualTo(before.shingles());
    assertThat(whole.without(Set.of(0, 1)).shingles()).isEqualTo(after.shingles());
    assertThat(whole.without(Set.of())).isEqualTo(whole);
  }

  @Test
  void theSameAccountHasTheSamePrints() {
    assertThat(Prints.of(body("a", BEFORE)))
        .isEqualTo(Prints.of(body("b", BEFORE)))
        .isNotEqualTo(Prints.of(body("a", AFTER)));
  }

  private static long own(String text) {
    return Prints.of(body("a", text)).shingles().stream().filter(i -> i != Prints.NONE).count();
  }
}
