package org.rashomon.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An account in another language is read, grouped and shown, and nothing is claimed of it.
class OtherLanguagesTest {

  @TempDir Path folder;
  private Path accounts;

  @BeforeEach
  void write() throws IOException {
    accounts = Files.createDirectory(folder.resolve("accounts"));
    Files.writeString(
        accounts.resolve("english.txt"),
        "Two people were hurt when a kiln caught fire at Orrin on Tuesday. “We got all out,” said"
            + " Tomas Wend, the fire chief.\n");
    Files.writeString(
        accounts.resolve("german.txt"),
        "Zwei Menschen wurden verletzt, als am Dienstag ein Ofen in Orrin in Brand geriet. „Alle"
            + " sind draußen“, sagte Tomas Wend, der Leiter der Feuerwehr.\n");
  }

  @Test
  void thePageAndTheTerminalSaySo() throws IOException {
    Path report = folder.resolve("report");
    CommandLineRun run =
        CommandLineRun.of("report", accounts, "--one-event", "-o", report, "--format", "html");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("B is not in English: it is shown, and nothing in it is compared.");
    try (var pages = Files.newDirectoryStream(report, "[!i]*.html")) {
      assertThat(Files.readString(pages.iterator().next()))
          .contains("B is not in English", "In German: shown, not analysed.", "Alle sind draußen");
    }
  }

  @Test
  void nothingIsQuotedFromIt() {
    CommandLineRun run = CommandLineRun.of("quotes", accounts, "--format", "jsonl");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("english#").doesNotContain("german#");
    assertThat(run.err()).contains("not analysed, as it isn't in English: german (de)");
  }

  @Test
  void itIsReadAndBelongsToAnEvent() {
    assertThat(CommandLineRun.of("read", accounts, "--format", "jsonl").out())
        .contains(
            "\"language\":\"de\",\"analysed\":false", "\"language\":\"en\",\"analysed\":true");
    assertThat(CommandLineRun.of("group", accounts, "--format", "jsonl").out()).contains("german");
  }
}
