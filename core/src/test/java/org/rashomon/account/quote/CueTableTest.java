package org.rashomon.account.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.rashomon.text.Table;

/// Every row of the table with its examples.
class CueTableTest {

  @Test
  void everyRowReportsInItsExampleAndOnlyThere() {
    SoftAssertions softly = new SoftAssertions();
    for (List<String> row : Table.of(CueTable.class, "en/cues.tsv").cells()) {
      String marked = row.get(4);
      Told told = Told.by(marked.replaceAll("[\\[\\]{}<>]", ""));
      String expected = between(marked, '[', ']') + "|" + between(marked, '<', '>');
      softly
          .assertThat(told.quotations())
          .as(row.get(0))
          .anySatisfy(one -> {
            assertThat(
                    told.words(one.source())
                        + "|"
                        + told.words(one.content()).replaceAll("[.,]$", ""))
                .isEqualTo(expected);
            assertThat(told.words(one.cue())).contains(between(marked, '{', '}'));
          });
      if (!row.get(5).isEmpty()) {
        softly.assertThat(Told.by(row.get(5)).lines()).as(row.get(5)).isEmpty();
      }
    }
    softly.assertAll();
  }

  @Test
  void everyTimeMayStandBetweenCueAndContent() {
    SoftAssertions softly = new SoftAssertions();
    for (List<String> row : Table.of(CueTable.class, "en/times.tsv").cells()) {
      softly
          .assertThat(Told.by(row.get(1)).lines())
          .as(row.get(0))
          .singleElement()
          .asString()
          .endsWith(": the bridge was safe");
    }
    softly.assertAll();
  }

  private static String between(String text, char open, char close) {
    return text.substring(text.indexOf(open) + 1, text.indexOf(close));
  }
}
