package org.rashomon.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// What an accessibility engine, axe-core, says of a page.
final class Axe {

  private static final String ENGINE = engine();
  private static final String COMPLAINTS =
      "async () => (await axe.run()).violations.map(v => v.id + ': '"
          + " + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200)).join(' | '))";

  private Axe() {}

  static void findsNothing(Page page, String described) {
    page.evaluate(ENGINE);
    assertThat((List<?>) page.evaluate(COMPLAINTS)).as(described).isEmpty();
  }

  private static String engine() {
    try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
