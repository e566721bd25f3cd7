package org.rashomon.account.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.text.Span;

class WordSplitterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "Mayor Íñigo's | mayor 1, inigo 1, ' 0, s 0",
        "NATO U.S. eBay | nato 2, u 1, . 0, s 1, . 0, ebay 0",
        "soft\u00adware zero\u200bwidth | software 0, zerowidth 0",
        "no\u00a0break | no 0, break 0",
        "e\u0301tat Ⅳ | etat 0, ⅳ 1",
        "“well–known” | “ 0, well 0, – 0, known 0, ” 0",
        "didn't Don’t n't cannot | did 0, n 0, ' 0, t 0, do 1, n 0, ’ 0, t 0, n 0, ' 0, t 0, can 0, not 0",
        "港口 3km² | 港 0, 口 0, 3km² 0",
        "a \ud83d\ude00 \ud800 \ufffd b | a 0, \ud83d\ude00 0, b 0"
      })
  void splitsAsTheEncoderWasTrained(String text, String words) {
    assertThat(
            WordSplitter.words(text, new Span(0, text.length()), Map.of("cannot", 3)).stream()
                .map(word -> word.folded() + " " + word.capitals())
                .toList())
        .containsExactly(words.split(", "));
  }

  @Property
  void wordsStandInTheTextOneAfterTheOther(@ForAll String text) {
    int end = 0;
    for (EncoderWord word :
        WordSplitter.words(text, new Span(0, text.length()), Map.of("cannot", 3))) {
      assertThat(word.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(word.span().isEmpty()).isFalse();
      assertThat(word.folded()).isNotEmpty();
      end = word.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }
}
