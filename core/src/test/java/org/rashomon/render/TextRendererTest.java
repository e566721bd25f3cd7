package org.rashomon.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextRendererTest {

  @Test
  void theSummaryTellsWhoContradictsWhom() {
    String summary = new TextRenderer().report(Ferry.report());
    System.out.println(summary);
    System.out.println(new MarkdownRenderer().report(Ferry.report()));
    assertThat(summary.lines()).hasSizeLessThanOrEqualTo(30);
  }
}
