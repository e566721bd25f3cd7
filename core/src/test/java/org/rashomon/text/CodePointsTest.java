package org.rashomon.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CodePointsTest {

  @Property
  void countsAsJavaCounts(@ForAll String text) {
    CodePoints points = new CodePoints(text);
    for (int i = 0; i <= text.length(); i++) {
      boolean splitsPair =
          i > 0
              && i < text.length()
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      if (!splitsPair) {
        assertThat(points.of(i)).isEqualTo(text.codePointCount(0, i));
      }
    }
  }
}
