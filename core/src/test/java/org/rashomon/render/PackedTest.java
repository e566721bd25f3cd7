package org.rashomon.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "!", "100% of $5 + #1; *=!", "aaaaaaaaaaaaaaaaaaaa", "The ferry. 🚢"})
  void whatWasPackedIsUnpacked(String text) {
    unpacksTo("", text);
    unpacksTo("The ferry ran onto rocks.", text);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 60})
  void textsOfAnyKindAreUnpacked(int different) {
    Random random = new Random(different);
    StringBuilder text = new StringBuilder();
    while (text.length() < 300_000) {
      if (random.nextInt(10) == 0 && !text.isEmpty()) {
        int from = random.nextInt(text.length());
        text.append(text, from, Math.min(text.length(), from + random.nextInt(6000)));
      }
      text.append((char) ('!' + random.nextInt(different)));
    }
    unpacksTo(text.substring(0, 100_000), text.substring(100_000));
  }

  @Test
  void whatStandsBeforeIsNamedOnly() {
    String account = "In street four the water stood forty centimetres high.";

    assertThat(Packed.of(account, account)).hasSize(3);
    assertThat(Packed.of("", "{\"account\":\"courier\"}".repeat(1000)).length()).isLessThan(80);
  }

  private static void unpacksTo(String known, String text) {
    assertThat(unpacked(known, Packed.of(known, text))).isEqualTo(text);
  }

  /// As the page's script does it.
  private static String unpacked(String known, String packed) {
    StringBuilder text = new StringBuilder(known);
    for (int at = 0; at < packed.length(); ) {
      char c = packed.charAt(at++);
      int mark = "!#$%*+;=".indexOf(c);
      int distance = 0;
      for (int digits = mark < 0 ? 0 : mark % 4 + 1; digits > 0; digits--) {
        distance = distance * 64 + packed.charAt(at++) - '?';
      }
      if (distance == 0) {
        text.append(mark < 0 ? c : packed.charAt(at++));
      } else {
        int length = 0;
        for (int digits = mark < 4 ? 1 : 2; digits > 0; digits--) {
          length = length * 64 + packed.charAt(at++) - '?';
        }
        for (; length > 0; length--) {
          text.append(text.charAt(text.length() - distance));
        }
      }
    }
    return text.substring(known.length());
  }
}
