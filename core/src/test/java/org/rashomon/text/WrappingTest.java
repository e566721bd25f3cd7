package org.rashomon.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {

  private static final String WRAPPED =
      """
      QUARRY ROAD SHUT AFTER
      ROCK FALL
      By Ilse Tamm

      The road through the quarry at Hale was shut on Monday after rocks
      fell on to it from the north face, the county's road engineer, Sol-
      veig Arne, said. Nobody was hurt.

      "We had warned of it since the autumn, and the two-lane road is
      the only way to the village," she said.
          Buses will go by the harbour until the face is made safe, and
      that may take until the summer.
      - a bus each hour
      - a boat at seven
      """;

  @Test
  void linesWrappedAtAColumnAreOneParagraph() {
    assertThat(joined(WRAPPED))
        .containsExactly(
            "QUARRY ROAD SHUT AFTER ROCK FALL",
            "By Ilse Tamm",
            "The road through the quarry at Hale was shut on Monday after rocks fell on to it from the"
                + " north face, the county's road engineer, Solveig Arne, said. Nobody was hurt.",
            "\"We had warned of it since the autumn, and the two-lane road is the only way to the"
                + " village,\" she said.",
            "Buses will go by the harbour until the face is made safe, and that may take until the"
                + " summer.",
            "- a bus each hour",
            "- a boat at seven");
  }

  @Test
  void aTextWithAParagraphALineStaysAsItIs() {
    String lines =
        """
        Quarry road shut after rock fall
        The road through the quarry at Hale was shut on Monday after rocks fell on to it from the north face.
        Nobody was hurt.
        "We had warned of it," the county's road engineer said.
        """;
    assertThat(joined(lines)).isEqualTo(lines.lines().toList());
    assertThat(Wrapping.unwrapped(lines)).isEqualTo(lines);
  }

  @Test
  void spansCoverWhatIsNoWhiteSpace() {
    int covered = 0;
    for (Span span : Wrapping.paragraphs(WRAPPED)) {
      assertThat(WRAPPED.substring(covered, span.start())).isBlank();
      covered = span.end();
    }
    assertThat(WRAPPED.substring(covered)).isBlank();
  }

  @Test
  void aPageIsCountedInSeveralWays() {
    assertThat(List.of("- 3 -", "Page 2 of 5", "17", "4/12")).allMatch(Wrapping::isPageNumber);
    assertThat(List.of("17 died", "Page 2 tells more", "2031-03-04"))
        .noneMatch(Wrapping::isPageNumber);
  }

  private static List<String> joined(String text) {
    return Wrapping.paragraphs(text).stream().map(span -> Wrapping.joined(span.in(text))).toList();
  }
}
