package org.rashomon.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SpansTest {

  private static final List<Span> ALL = List.of(new Span(2, 4), new Span(4, 7), new Span(9, 12));

  @Test
  void byOffset() {
    assertThat(Spans.startingBy(ALL, Function.identity(), 1)).isEqualTo(-1);
    assertThat(Spans.startingBy(ALL, Function.identity(), 4)).isEqualTo(1);
    assertThat(Spans.startingBy(ALL, Function.identity(), 99)).isEqualTo(2);
    assertThat(Spans.startingFrom(ALL, Function.identity(), 4)).isEqualTo(1);
    assertThat(Spans.startingFrom(ALL, Function.identity(), 5)).isEqualTo(2);
    assertThat(Spans.startingFrom(ALL, Function.identity(), 10)).isEqualTo(3);
    assertThat(Spans.endingAfter(ALL, Function.identity(), 4)).isEqualTo(1);
    assertThat(Spans.endingAfter(ALL, Function.identity(), 12)).isEqualTo(3);
  }

  @Test
  void overlapping() {
    assertThat(in(3, 10)).isEqualTo(ALL);
    assertThat(in(4, 9)).containsExactly(new Span(4, 7));
    assertThat(in(7, 9)).isEmpty();
    assertThat(in(12, 20)).isEmpty();
  }

  private static List<Span> in(int start, int end) {
    return Spans.overlapping(ALL, Function.identity(), new Span(start, end));
  }
}
