package org.rashomon.account.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rashomon.Accounts;
import org.rashomon.text.Span;

class WindowsTest {

  private static final Vocabulary VOCABULARY =
      new Vocabulary(List.of("[UNK]", "[CLS]", "[SEP]", "a", "b", "##b", ".", "7"));

  private final Windows windows = new Windows(VOCABULARY, 12, Map.of());

  @Test
  void fillsAWindowWithWholeParagraphs() {
    assertThat(shown("a a a a\nab a\na b", "|")).containsExactly("a a a a | ab a |", "a b |");
  }

  @Test
  void cutsALongParagraphAfterASentence() {
    assertThat(shown("a a . a . a a a a a a a a a a a a a a a", "|"))
        .containsExactly("a a . a . |", "a a a a a a a a a a |", "a a a a a |");
  }

  @Test
  void leavesOutParagraphsWithoutALetter() {
    assertThat(shown("7 7 7 .\na\n...", "|")).containsExactly("a |");
  }

  @Property(tries = 200)
  void everyWordIsInOneWindowAndNoneIsTooLong(@ForAll @From("texts") String text) {
    List<EncoderWord> words = new ArrayList<>();
    for (Window window : windows.of(text, Accounts.lines(text), sentences(text))) {
      assertThat(window.pieces()).hasSizeLessThanOrEqualTo(12);
      assertThat(window.firsts()).hasSameSizeAs(window.words());
      assertThat(window.paragraphs().getLast()).isEqualTo(window.words().size());
      words.addAll(window.words());
    }
    assertThat(words)
        .containsExactlyElementsOf(
            Accounts.lines(text).stream()
                .flatMap(span -> WordSplitter.words(text, span, Map.of()).stream())
                .toList());
  }

  /// Every line of them has a letter in every word.
  @Provide
  static Arbitrary<String> texts() {
    return Arbitraries.of("a", "ab", "abbb", "abbbbbbbbbbbbbbb", "ba")
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(words -> String.join(" ", words).replace("ba ab", "ba\nab"));
  }

  @Test
  void packsALongLineInLinearTime() {
    String line = "a . b ".repeat(500_000);
    assertThat(windows.of(line, Accounts.lines(line), sentences(line))).hasSizeGreaterThan(100_000);
  }

  /// One after each full stop.
  private static List<Span> sentences(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '.' || text.charAt(i) == '\n') {
        sentences.add(new Span(start, i + 1));
        start = i + 1;
      }
    }
    sentences.add(new Span(start, text.length()));
    return sentences;
  }

  private List<String> shown(String text, String separator) {
    return windows.of(text, Accounts.lines(text), sentences(text)).stream()
        .map(window -> {
          StringBuilder shown = new StringBuilder();
          int from = 0;
          for (int to : window.paragraphs()) {
            window
                .words()
                .subList(from, to)
                .forEach(word -> shown.append(word.folded()).append(' '));
            shown.append(separator).append(' ');
            from = to;
          }
          return shown.toString().strip();
        })
        .toList();
  }
}
