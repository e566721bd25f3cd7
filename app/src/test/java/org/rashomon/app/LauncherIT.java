package org.rashomon.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher and the README's commands, as a user types them, once everything is built.
class LauncherIT {

  private static final Pattern SHELL_BLOCK = Pattern.compile("(?s)```sh\n(.*?)```");

  @TempDir private Path folder;

  @Test
  void theReadmesCommandsWork() throws Exception {
    String readme = Files.readString(CommandLineRun.ROOT.resolve("README.md"));
    List<String> commands =
        SHELL_BLOCK
            .matcher(readme)
            .results()
            .flatMap(block -> block.group(1).lines())
            .filter(line -> line.startsWith("./rashomon"))
            .map(line -> line.replace("FOLDER-OF-SAVED-PAGES", "samples/lady-merrin"))
            .map(line ->
                line.contains(" -o ")
                    ? line.replace("-o report", "-o " + folder.resolve("report"))
                    : line + " -o " + folder.resolve("default"))
            .toList();
    assertThat(commands).hasSizeGreaterThanOrEqualTo(2);
    for (String command : commands) {
      Run run = shell(command);
      assertThat(run.status()).as(command + "\n" + run.err()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).isNotBlank();
    }
    assertThat(folder.resolve("default/index.html")).isNotEmptyFile();
  }

  @Test
  void findsTheProgramThroughALink() throws Exception {
    Path link =
        Files.createSymbolicLink(folder.resolve("r"), CommandLineRun.ROOT.resolve("rashomon"));
    assertThat(shell(link + " --version").out()).startsWith("rashomon ");
  }

  @Test
  void passesTheExitStatusOn() throws Exception {
    assertThat(shell("./rashomon read " + folder).status()).isEqualTo(3);
    assertThat(shell("./rashomon nonsense").status()).isEqualTo(2);
  }

  private record Run(int status, String out, String err) {}

  private Run shell(String command) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder("sh", "-c", command)
            .directory(CommandLineRun.ROOT.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ended: " + command).isTrue();
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
