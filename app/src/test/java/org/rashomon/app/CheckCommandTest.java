package org.rashomon.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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

  private static CommandLineRun check(String format) {
    return CommandLineRun.of("check", SAMPLE, "--against", TRANSCRIPT, "--format", format);
  }
}
