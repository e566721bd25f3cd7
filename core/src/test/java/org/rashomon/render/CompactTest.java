package org.rashomon.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompactTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "<a class=\"y1\" href=\"#f-1\">A</a>| <a class=y1 href=#f-1>A</a>",
        "<a href=\"https://h.org/?a=b\">A</a>| <a href=\"https://h.org/?a=b\">A</a>",
        "<p class=\"two words\">A</p><p>B</p>| <p class=\"two words\">A<p>B</p>",
        "<p title=\"a > b\">A</p>| <p title=\"a > b\">A</p>",
        "<p title=\"\">A</p>| <p title=\"\">A</p>",
        "<ul><li>A</li><li>B</li></ul>| <ul><li>A<li>B</ul>",
        "<li><p>A</p> <a>B</a></li>| <li><p>A</p> <a>B</a></li>",
        "<li><p>A</p></li></ul>| <li><p>A</ul>",
        "<b>A</b> <i>B</i>| <b>A</b> <i>B</i>",
        "<circle cx=\"5\" r=\"4.5\"/>| <circle cx=5 r=\"4.5\"/>",
        "<style>p > a { x: \"y\" }</style>| <style>p > a { x: \"y\" }</style>"
      })
  void theSameIsSaidInLess(String html, String shorter) {
    assertThat(Compact.of(html)).isEqualTo(shorter.strip());
  }

  @Test
  void indentationGoesAndSpaceBetweenWordsStays() {
    assertThat(Compact.of("<div>\n  <p>A</p>\n  <p><b>B</b>\n<b>C</b></p>\n</div>\n"))
        .isEqualTo("<div><p>A<p><b>B</b>\n<b>C</b></div>");
  }
}
