package org.rashomon.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rashomon.account.analysis.Edition;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/// What the program is known to print, in files that a review can read: `-Dgoldens=rewrite` writes
/// them anew.
final class Goldens {

  private static final Path FOLDER = CommandLineRun.ROOT.resolve("app/src/test/resources/goldens");
  private static final JsonMapper JSON = new JsonMapper();

  private Goldens() {}

  /// Compares with the golden of that name, which is of no edition. JSON is indented first, one
  /// value a line.
  static void compare(String name, String found) throws IOException {
    String shown =
        found
            .replace(CommandLineRun.ROOT + "/samples/", "samples/")
            .replace(Edition.current(), Edition.NONE);
    String text = name.endsWith(".json") ? indented(shown) : shown;
    Path golden = FOLDER.resolve(name);
    if ("rewrite".equals(System.getProperty("goldens"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  private static String indented(String json) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return JSON.writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
            .writeValueAsString(JSON.readTree(json))
        + "\n";
  }
}
