package org.rashomon.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void marksAreNotWords() {
    assertThat(Words.of("“They didn’t pay,” he said: $1,250.50 – 5% more...").stream())
        .extracting(Words.Word::text)
        .containsExactly("they", "didn't", "pay", "he", "said", "1,250.50", "5", "more");
  }

  @Property
  void everyWordStandsWhereItSays(@ForAll String text) {
    int end = 0;
    for (Words.Word word : Words.of(text)) {
      assertThat(word.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(word.span().isEmpty()).isFalse();
      end = word.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }
}
