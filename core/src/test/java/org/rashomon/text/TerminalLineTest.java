package org.rashomon.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalLineTest {

  @Test
  void whatATerminalWouldActOnIsNoneOfIt() {
    assertThat(TerminalLine.of(" packed with gzip\r\n/revisit\tx  y "))
        .isEqualTo("packed with gzip /revisit x y");
    assertThat(TerminalLine.of("a\u001b[31m\u202eb\u2028c")).isEqualTo("a\uFFFD[31m\uFFFDb c");
  }
}
