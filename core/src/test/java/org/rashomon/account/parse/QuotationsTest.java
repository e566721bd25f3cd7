package org.rashomon.account.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.text.Span;

class QuotationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“Stay,” she said, \"or go.\" | “Stay,” / \"or go.\"",
        "He said “we wait for rain | “we wait for rain",
        "late” and \"on\" | \"on\"",
        "“a\" b “c” | “a\" / “c”",
        "5' 9 tall | ''"
      })
  void pairsMarks(String text, String expected) {
    assertThat(
            String.join(
                " / ",
                Quotations.of(text, List.of(new Span(0, text.length()))).spans().stream()
                    .map(span -> span.in(text))
                    .toList()))
        .isEqualTo(expected.equals("''") ? "" : expected);
  }
}
