package org.rashomon.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each kind of bad input is one clear line, and the other accounts are still reported.
class BadInputTest {

  static final String STORY =
      """
      The bridge over the Tarn at Ostrey fell at noon on Monday, killing two people.

      “We heard a crack like a shot,” said Mira Dale, who runs the toll house.
      """;

  @TempDir private Path folder;
  private Path good;
  private Path report;

  @BeforeEach
  void oneGoodAccount() throws IOException {
    good = Files.writeString(folder.resolve("good.txt"), STORY);
    report = folder.resolve("report");
  }

  @Test
  void anEmptyFile() throws IOException {
    staysAlone(Files.createFile(folder.resolve("empty.txt")));
  }

  @Test
  void aBinaryFile() throws IOException {
    byte[] bytes = new byte[5000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 % 7 == 0 ? 0 : i * 17);
    }
    staysAlone(Files.write(folder.resolve("picture.txt"), bytes));
  }

  @Test
  void aFileThatIsNotThere() {
    staysAlone(folder.resolve("vanished.txt"));
  }

  @Test
  void bytesThatAreNoUtf8AreReadAsWindows1252() throws IOException {
    Path old = folder.resolve("old.txt");
    Files.write(
        old,
        "The caf\u00e9 at Ostrey \u0093closed\u0094 on Monday."
            .getBytes(StandardCharsets.ISO_8859_1));
    CommandLineRun run = CommandLineRun.of("read", "--format", "jsonl", old);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("The café at Ostrey “closed” on Monday.");
  }

  @Test
  void aLineOf50Megabytes() throws IOException {
    Path line = folder.resolve("line.txt");
    Files.writeString(line, "The river rose by a metre in the night. ".repeat(1_250_000));
    CommandLineRun run = CommandLineRun.of("report", good, line, "-o", report);
    assertThat(run.status()).isIn(0, 1);
    assertThat(run.err().lines().filter(text -> text.contains("line.txt")).count())
        .isEqualTo(run.status());
    assertThat(pages()).isNotEmpty();
  }

  @Test
  void aFolderWithNothingReadable() throws IOException {
    Path nothing = Files.createDirectory(folder.resolve("nothing"));
    CommandLineRun run = CommandLineRun.of("report", nothing, "-o", report);
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.warnings()).hasSize(1).first().asString().contains("nothing");
    assertThat(report).doesNotExist();
  }

  @Test
  void anOutputFolderThatIsAFile() throws IOException {
    Path file = Files.createFile(folder.resolve("taken"));
    CommandLineRun run = CommandLineRun.of("report", good, "-o", file.resolve("deep/report"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.warnings()).hasSize(1).first().asString().contains("can't be written");
    assertThat(file).isEmptyFile();
  }

  @Test
  void aReportThatFailsHalfwayLeavesNothing() throws IOException {
    Path half = folder.resolve("half");
    assertThat(
            catchThrowable(() -> {
              try (OutputFolder output = OutputFolder.open(half.resolve("report"))) {
                output.write("a.html", out -> out.append("<!doctype html>"));
                output.write("no/such/folder.html", out -> out.append(""));
              }
            }))
        .isInstanceOf(IOException.class);
    assertThat(half).doesNotExist();
  }

  @Test
  void standardInputIsAnAccountToo() {
    CommandLineRun run = CommandLineRun.reading(STORY, "read", "--format", "text", "-");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("stdin");
  }

  @Test
  void fieldsAreFoundUnderTheNamesThatAreGiven() throws IOException {
    String row = "narrative,desk,seen,code\n\"" + STORY + "\",Hale Courier,2031-03-05,N1\n";
    Path table = Files.writeString(folder.resolve("articles.csv"), row);
    CommandLineRun run =
        CommandLineRun.of(
            "read",
            "--field",
            "narrative=text",
            "--field=desk=outlet",
            "--field",
            "seen=published",
            table);
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("\"outlet\":\"Hale Courier\"")
        .contains("\"fields\":{\"code\":\"N1\"}")
        .contains("\"published\":\"2031-03-05\",\"published_from\":\"record\"");
    CommandLineRun without = CommandLineRun.of("read", table);
    assertThat(without.status()).isEqualTo(3);
    assertThat(without.err()).contains("say which one does with --field NAME=text");
    CommandLineRun wrong = CommandLineRun.of("read", "--field", "narrative=story", table);
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("--field narrative=story names no field of an account");
  }

  @Test
  void noArgumentsAtAllIsWrongUsage() {
    assertThat(CommandLineRun.of().status()).isEqualTo(2);
    assertThat(CommandLineRun.of("report").status()).isEqualTo(2);
    assertThat(CommandLineRun.of("read", "--format", "yaml", good).status()).isEqualTo(2);
  }

  private void staysAlone(Path bad) {
    CommandLineRun run = CommandLineRun.of("report", bad, good, "-o", report);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.warnings()).hasSize(1).first().asString().contains(bad.getFileName().toString());
    assertThat(pages()).isNotEmpty();
  }

  private Stream<Path> pages() {
    try (Stream<Path> files = Files.list(report)) {
      return files.filter(file -> file.toString().endsWith(".json")).toList().stream();
    } catch (IOException e) {
      throw new AssertionError(report + " wasn't written", e);
    }
  }
}
