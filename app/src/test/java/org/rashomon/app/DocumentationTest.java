package org.rashomon.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.render.CsvRenderer;
import org.rashomon.render.RecordRenderer;
import picocli.CommandLine;

/// Every command and every option is documented, and the README's example is one that a test runs.
class DocumentationTest {

  @Test
  void formatsNamesEveryCommandAndOption() throws IOException {
    String formats = Files.readString(CommandLineRun.ROOT.resolve("docs/formats.md"));
    String readme = Files.readString(CommandLineRun.ROOT.resolve("README.md"));
    CommandLine line = Main.commandLine(Terminal.ofProcess());
    for (var command : line.getSubcommands().entrySet()) {
      assertThat(formats).contains("`rashomon " + command.getKey() + " PATH...");
      assertThat(readme).contains("`./rashomon " + command.getKey() + " PATH...");
      for (var option : command.getValue().getCommandSpec().options()) {
        for (String name : option.names()) {
          assertThat(formats).contains("`" + name + "`");
        }
      }
    }
  }

  @Test
  void formatsNamesEveryColumnOfCsv(@TempDir Path folder) throws IOException {
    String formats = Files.readString(CommandLineRun.ROOT.resolve("docs/formats.md"));
    Path account = Files.writeString(folder.resolve("a.txt"), "Two people were hurt at Hale.\n");
    CommandLineRun.of("report", account, "--format", "csv", "-o", folder.resolve("report"));
    List<String> headers = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("report"))) {
      for (Path file : files.toList()) {
        headers.add(Files.readAllLines(file).getFirst());
      }
    }
    for (RecordRenderer.Kind kind : RecordRenderer.Kind.values()) {
      headers.add(new CsvRenderer().header(kind).orElseThrow());
    }
    assertThat(headers)
        .hasSize(5)
        .allSatisfy(header -> assertThat(formats).contains("`" + header + "`"));
  }

  @Test
  void readmeHoldsTheExampleThatLibraryExampleTestRuns() throws IOException {
    String readme = Files.readString(CommandLineRun.ROOT.resolve("README.md"));
    String test =
        Files.readString(
            CommandLineRun.ROOT.resolve(
                "app/src/test/java/org/rashomon/app/LibraryExampleTest.java"));
    String example = between(test, "// example begins\n", "// example ends").stripTrailing() + "\n";
    assertThat(between(readme, "```java\n", "```")).isEqualTo(example.replaceAll("(?m)^    ", ""));
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from) + from.length();
    return text.substring(start, text.indexOf(to, start));
  }
}
