package org.rashomon.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final Path SAMPLE = CommandLineRun.ROOT.resolve("samples/lady-merrin");
  private static final Path TRANSCRIPT =
      CommandLineRun.ROOT.resolve("samples/lady-merrin-transcript");

  @Test
  void theSamplesPlantedAlterationsAreFound() {
    CommandLineRun run = check("csv");
    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .anyMatch(line -> line.startsWith("id,account,speaker,exact,verdict"))
        .anyMatch(line -> line.contains("We know why the doors") && line.contains(",reversed,"))
        .anyMatch(line -> line.contains(",spliced,") && line.contains("[lower → ]"))
        .anyMatch(line -> line.contains(",spliced,") && line.contains("[son or a → ]"))
        .noneMatch(line -> line.contains(",altered,"));
  }

  @Test
  void recordsAndTextTellTheSame() {
    assertThat(check("jsonl").out())
        .contains("\"verdict\":\"reversed\",\"transcript\":\"transcript\"")
        .contains("\"speaker_agrees\":true,\"interpreted\":false,\"diff\":[]}")
        .contains("{\"op\":\"drop\",\"said\":\"lower\",\"quoted\":\"\"}")
        .contains("\"verdict\":\"absent\",\"transcript\":null,\"start\":null");
    assertThat(check("text").out()).contains("reversed  harbour-telegraph#");
  }

  @Test
  void aTranscriptThatIsNotThereIsNamed() {
    CommandLineRun run =
        CommandLineRun.of("check", SAMPLE, "--against", SAMPLE.resolve("none.txt"));
    assertThat(run.status()).isNotZero();
    assertThat(run.err()).contains("none.txt");
  }

  @Test
  void captionsAreATranscript(@TempDir Path folder) throws IOException {
    Path account =
        Files.writeString(
            folder.resolve("pool.txt"),
            "“I will resign,” Paul Ash said. “We looked at every other way,” Ines Calder said.\n");
    Path captions =
        Files.writeString(
            folder.resolve("council.vtt"),
            """
            WEBVTT

            00:01.000 --> 00:03.000 align:start
            <v Ines Calder>We looked at every

            00:03.000 --> 00:04.000
            <v Ines Calder>other way.

            00:04.000 --> 00:06.000
            <v Paul Ash>I will <i>not</i>
            resign.
            """);
    CommandLineRun run = CommandLineRun.of("check", account, "--against", captions);
    assertThat(run.out())
        .contains("\"verdict\":\"reversed\"")
        .contains("\"said_by\":\"Paul Ash\",\"speaker_agrees\":true")
        .contains("\"verdict\":\"verbatim\"")
        .contains("\"said_by\":\"Ines Calder\",\"speaker_agrees\":true");
  }

  private static CommandLineRun check(String format) {
    return CommandLineRun.of("check", SAMPLE, "--against", TRANSCRIPT, "--format", format);
  }
}
