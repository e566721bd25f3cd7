package org.rashomon.event.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BondEnergyTest {

  @Test
  void likeLinesStandBesideEachOther() {
    assertThat(ordered("X.X.", ".X.X", "X.X.", ".X.X", "X.X."))
        .containsExactly("X.X.", "X.X.", "X.X.", ".X.X", ".X.X");
  }

  @Test
  void whatHoldsPartsOfBothStandsBetweenThem() {
    assertThat(ordered("XX....", "....XX", ".XXXX.")).containsExactly("XX....", ".XXXX.", "....XX");
  }

  @Test
  void theFullerEndComesFirst() {
    assertThat(ordered("X...", "XXXX")).containsExactly("XXXX", "X...");
  }

  @Test
  void nothingHasAnOrder() {
    assertThat(ordered()).isEmpty();
  }

  private static List<String> ordered(String... lines) {
    List<BitSet> bits = Arrays.stream(lines).map(BondEnergyTest::bits).toList();
    return BondEnergy.order(bits).stream()
        .map(number -> lines[number])
        .collect(Collectors.toList());
  }

  private static BitSet bits(String line) {
    BitSet bits = new BitSet();
    for (int i = 0; i < line.length(); i++) {
      bits.set(i, line.charAt(i) == 'X');
    }
    return bits;
  }
}
