package org.rashomon.account.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.Accounts;
import org.rashomon.text.Span;
import org.rashomon.text.Table;

class MarkScannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // curly, straight, mixed
        "“We left,” she said. | We left,",
        "\"We left,\" she said. | We left,",
        "“We left\" from the pier, she said. | We left",
        "\"We left” from the pier, she said. | We left",
        "”We left,” she said. | We left,",
        "«We left», she said. | We left",
        "„We left“, she said. | We left",
        "``We left,'' she said. | We left,",
        "''We left,'' she said. | We left,",
        // within one another
        "“He said ‘no’ to us,” she said. | He said ‘no’ to us,",
        "\"He said 'no' to us,\" she said. | He said 'no' to us,",
        "‘He called it “odd” twice,’ she said. | He called it “odd” twice,",
        // single marks outside
        "‘We don’t know,’ she said. | We don’t know,",
        "'We don't know,' she said. | We don't know,",
        "‘The workers’ share is small,’ she said. | The workers’ share is small,",
        // apostrophes
        "The workers' share and the miners' share rose. | ",
        "It was the best of the ’90s and the '80s. | ",
        "They got 'em and left 'cause it rained. | ",
        "Rock 'n' roll played until dawn. | ",
        // measures
        "He is 5'10\" and she is 5'4\" tall. | ",
        "A 40\" screen and a 32\" screen fell. | ",
        "“The screen is 40 inches,” she said. | The screen is 40 inches,",
        // unclosed: to the end of the paragraph
        "She said: “We left and then | We left and then",
        // a stray mark is no quotation
        "The \"pier fell, she said. \"We left,\" he said. | We left,",
        "A lone ” and nothing else. | ",
        "QuotationMarks “” around nothing. | ",
      })
  void findsWhatIsWithinMarks(String text, String inside) {
    assertThat(insides(text))
        .containsExactlyElementsOf(inside == null ? List.of() : List.of(inside));
  }

  @Test
  void aQuotationMayRunOverParagraphsThatEachOpenAnew() {
    String text = "“We left at noon.\n“We came back.\n“That is all,” she said.\n“Not so,” he said.";
    assertThat(insides(text))
        .containsExactly("We left at noon.", "We came back.", "That is all,", "Not so,");
  }

  @Property
  void runsAreInOrderAndWithinTheText(
      @ForAll
          @StringLength(max = 60)
          @Chars({'“', '”', '"', '\'', '‘', '’', 'a', 's', '5', ' ', ',', '\n', '«', '`'})
          String text) {
    int end = 0;
    for (MarkedRun run : MarkScanner.scan(text, Accounts.lines(text))) {
      assertThat(run.outside().start()).isGreaterThanOrEqualTo(end);
      assertThat(run.outside().covers(run.inside())).isTrue();
      assertThat(run.inside().in(text)).isNotBlank();
      end = run.outside().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {"\"", "“", "”", "‘", "’", "'", "“a ", "\"a", "'a' ", "’s ", "a\" \"", "5\""})
  void aTextOfNothingButMarksIsRead(String piece) {
    String text = piece.repeat(10_000_000 / piece.length());
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> MarkScanner.scan(text, List.of(new Span(0, text.length()))));
  }

  @Test
  void anElisionOpensNothing() {
    for (List<String> row : Table.of(Elisions.class, "en/elisions.tsv").cells()) {
      assertThat(insides(row.get(1))).as(row.get(1)).isEmpty();
    }
  }

  private static List<String> insides(String text) {
    return MarkScanner.scan(text, Accounts.lines(text)).stream()
        .map(run -> run.inside().in(text))
        .toList();
  }
}
