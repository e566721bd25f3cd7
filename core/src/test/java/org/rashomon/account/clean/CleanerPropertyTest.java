package org.rashomon.account.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rashomon.account.read.Capture;
import org.rashomon.account.read.Capture.Format;
import org.rashomon.account.read.Provenance;

class CleanerPropertyTest {

  private static final List<String> LINES =
      List.of(
          "Two dead in Varnholm",
          "By Ilse Tamm",
          "The crane fell on Friday, police said.",
          "“We ask you to wait,",
          "Reblogged this on Harbour Days.",
          "I think that you are right.",
          "Sign up for our newsletter",
          "Leave a Reply",
          "tidewatcher says:",
          "Karl Ovin, left, and Dora Linn. (Coast Press/Rolf Ekk)",
          "\u00A0",
          "",
          "\uD83D\uDE00 \uD83D");

  private static final List<String> PIECES =
      List.of(
          "<p>",
          "</p>",
          "<div class=comment>",
          "</div>",
          "<h1>",
          "</h1>",
          "<a href=x>",
          "</a>",
          "<br>",
          "<article>",
          "</article>",
          "<ul><li>",
          "<table><td>",
          "<!--",
          "-->",
          "<script>",
          "</script>",
          "&amp;",
          "The crane fell on Friday, police said. Two people died there. ");

  @Property(tries = 200)
  void anyTextIsCoveredButForWhiteSpace(@ForAll("texts") String text) {
    Account account = clean(Format.TEXT, text);
    assertThat(account.text()).isEqualTo(text);
    assertThat(uncovered(account)).isBlank();
  }

  @Property(tries = 200)
  void anyMarkupIsRead(@ForAll("pages") String page) {
    assertThat(uncovered(clean(Format.HTML, page))).isBlank();
  }

  @Property(tries = 200)
  void anyCharactersAreRead(@ForAll String text) {
    assertThat(clean(Format.TEXT, text).text()).isEqualTo(text);
    clean(Format.HTML, text);
  }

  @Provide
  Arbitrary<String> texts() {
    return joined(LINES, "\n").flatMap(text -> Arbitraries.of(text, text.replace("\n", "\r\n")));
  }

  @Provide
  Arbitrary<String> pages() {
    return joined(PIECES, "");
  }

  private static Arbitrary<String> joined(List<String> pieces, String between) {
    return Arbitraries.of(pieces)
        .list()
        .ofMaxSize(40)
        .map(parts -> parts.stream().collect(Collectors.joining(between)));
  }

  /// What no block covers, joined; only white space may be left.
  private static String uncovered(Account account) {
    StringBuilder left = new StringBuilder();
    int end = 0;
    for (Block block : account.blocks()) {
      left.append(account.text(), end, block.span().start());
      end = block.span().end();
    }
    left.append(account.text().substring(end));
    return left.toString().replaceAll("[\\u00A0\\uFEFF\\u200B\\u0085]", " ");
  }

  private static Account clean(Format format, String content) {
    return new Cleaner().clean(new Capture("a", "a", format, content, Provenance.UNKNOWN));
  }
}
