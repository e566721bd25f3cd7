package org.rashomon.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

  @Test
  void thePageIsWritten() throws IOException {
    String page = new HtmlRenderer().event(Ferry.report());
    Files.createDirectories(Path.of("target/pages"));
    Files.writeString(Path.of("target/pages/ferry.html"), page);
    assertThat(page).contains("Skerrin Head");
  }
}
