package org.rashomon.account.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.text.Span;
import org.rashomon.text.Table;
import org.rashomon.text.WhiteSpace;

class TokenizerTest {

  /// A bar stands between tokens that no white space parts.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“|The bridge|,|” he said|.",
        "the \"|old|\" bridge",
        "Varga|’s and Halloran|'s boats",
        "they did|n’t and ca|n't",
        "can|not",
        "a two|-|hour delay",
        "re-elected in 2017",
        "$|50 billion and 3.5|%",
        "in the U.S. and the U.S.|-|Norway talks",
        "Mr. Varga left|.",
        "boats|—|and crews|…|then",
        "O'Brien of AT&T",
        "12/04/2017 at 10:30",
        "and|/|or",
        "(|the mayor|)",
        "the ’90s",
        "write to a.varga@example.org|, please",
        "see https://example.org/a-b|.",
        "Tarn|\"|<|t.oldgate@example.org|>",
        "(|a.varga@example.org|)",
        "the sailors|' boats",
      })
  void tokensAre(String marked) {
    String text = marked.replace("|", "");
    List<String> expected = List.of(marked.split("[| ]"));
    assertThat(tokens(text)).isEqualTo(expected);
  }

  static Stream<String> parts() {
    return Table.english(Tokenizer.class, "word-parts").rows(3).stream().map(row -> row.get(2));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void partsOfWords(String marked) {
    tokensAre(marked);
  }

  @Property
  void tokensTileAllButWhiteSpace(@ForAll String text) {
    int end = 0;
    for (Span token : new Tokenizer().tokens(text, new Span(0, text.length()))) {
      assertThat(token.isEmpty()).isFalse();
      for (int i = end; i < token.start(); i++) {
        assertThat(WhiteSpace.is(text.charAt(i))).isTrue();
      }
      end = token.end();
    }
    for (int i = end; i < text.length(); i++) {
      assertThat(WhiteSpace.is(text.charAt(i))).isTrue();
    }
  }

  @Property
  void quotationMarksStandAlone(@ForAll String before, @ForAll String after) {
    for (String mark : List.of("“", "”", "\"")) {
      String text = "a" + before.replace("@", "").replace(":", "") + mark + after;
      if (!text.contains("www.") && !text.contains("@")) {
        assertThat(tokens(text)).filteredOn(token -> token.contains(mark)).containsOnly(mark);
      }
    }
  }

  private static List<String> tokens(String text) {
    return new Tokenizer()
        .tokens(text, new Span(0, text.length())).stream().map(span -> span.in(text)).toList();
  }
}
