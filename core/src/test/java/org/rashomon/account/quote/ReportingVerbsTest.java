package org.rashomon.account.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.rashomon.text.Table;

/// Every row of the table with its examples.
class ReportingVerbsTest {

  @Test
  void everyRowReportsInItsExampleAndOnlyThere() {
    SoftAssertions softly = new SoftAssertions();
    for (List<String> row : Table.of(ReportingVerbs.class, "en/reporting-verbs.tsv").cells()) {
      String marked = row.get(4);
      QuotedText text = QuotedText.by(marked.replaceAll("[\\[\\]{}<>]", ""));
      String expected = between(marked, '[', ']') + "|" + between(marked, '<', '>');
      softly
          .assertThat(text.quotations())
          .as(row.get(0))
          .anySatisfy(one -> {
            assertThat(
                    text.words(one.source())
                        + "|"
                        + text.words(one.content()).replaceAll("[.,]$", ""))
                .isEqualTo(expected);
            assertThat(text.words(one.cue())).contains(between(marked, '{', '}'));
          });
      if (!row.get(5).isEmpty()) {
        softly.assertThat(QuotedText.by(row.get(5)).lines()).as(row.get(5)).isEmpty();
      }
    }
    softly.assertAll();
  }

  @Test
  void everyTimeMayStandBetweenCueAndContent() {
    SoftAssertions softly = new SoftAssertions();
    for (List<String> row : Table.of(ReportingVerbs.class, "en/times.tsv").cells()) {
      softly
          .assertThat(QuotedText.by(row.get(1)).lines())
          .as(row.get(0))
          .singleElement()
          .asString()
          .endsWith(": the bridge was safe");
    }
    softly.assertAll();
  }

  @Test
  void everyLinkTiesAPhraseToTheOneBeforeIt() {
    for (Table.Row row : Table.english(NounPhrases.class, "links").rows()) {
      String sentence = row.get(1);
      QuotedText text = QuotedText.by(sentence.replace("said so.", "said the pier was safe."));
      assertThat(text.quotations())
          .as(sentence)
          .singleElement()
          .satisfies(one -> assertThat(text.words(one.source()) + " said so.").isEqualTo(sentence));
    }
  }

  private static String between(String text, char open, char close) {
    return text.substring(text.indexOf(open) + 1, text.indexOf(close));
  }
}
