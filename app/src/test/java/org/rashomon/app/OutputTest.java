package org.rashomon.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the output can't go, or comes back as input.
class OutputTest {

  @TempDir private Path folder;

  @Test
  void aFullOutputIsToldAndIsAFailure() throws IOException {
    Path story = Files.writeString(folder.resolve("story.txt"), BadInputTest.STORY);
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(full, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            false);
    assertThat(Main.run(terminal, List.of("read", story.toString())))
        .isEqualTo(ExitStatus.USAGE.code());
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("standard output is full or closed");
  }

  @Test
  void aReportIsNoAccount() throws IOException {
    Files.writeString(folder.resolve("story.txt"), BadInputTest.STORY);
    Path report = folder.resolve("report");
    CommandLineRun first = CommandLineRun.of("report", folder, "-o", report);
    CommandLineRun second = CommandLineRun.of("report", folder, "-o", report);
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(second.status()).isZero();
    assertThat(second.err()).contains("2 .html, 1 .json left out");
  }

  @Test
  void whatWasBegunIsTakenAwayWhenTheProgramIsStopped() throws IOException, InterruptedException {
    Path out = folder.resolve("new").resolve("report");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Stopped.class.getName(),
            out.toString());
    assertThat(builder.start().waitFor()).isEqualTo(7);
    assertThat(folder.resolve("new")).doesNotExist();
  }

  /// Begins to write and is stopped before all is written.
  static final class Stopped {

    private Stopped() {}

    public static void main(String[] arguments) throws IOException {
      OutputFolder output = OutputFolder.open(Path.of(arguments[0]));
      output.write("a.html", to -> to.append("half of it"));
      System.exit(7);
    }
  }
}
