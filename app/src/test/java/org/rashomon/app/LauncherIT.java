package org.rashomon.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
      ProcessRun run = shell(command);
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

  @Test
  void leavesNothingInTheUsersFolder() throws Exception {
    shell("./rashomon quotes samples/lady-merrin");
    assertThat(home()).isEmptyDirectory();
  }

  @Test
  void runsWithoutAHomeAndALocale() throws Exception {
    Path account = CommandLineRun.ROOT.resolve("samples/lady-merrin/ansel-courier.txt");
    String copy = "c=" + folder + "/$(printf '\\303\\274n').txt; cp " + account + " \"$c\"; ";
    ProcessRun run = shell(copy + "env -u HOME -u LANG LC_ALL=POSIX ./rashomon read \"$c\"");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("\"id\":\"ün\"");
  }

  private ProcessRun shell(String command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", command).directory(CommandLineRun.ROOT.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
    builder.environment().put("HOME", home().toString());
    builder.environment().put("RASHOMON_JAVA_HOME", System.getProperty("java.home"));
    builder
        .environment()
        .put("RASHOMON_JAVA_OPTS", "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"));
    return ProcessRun.of(builder);
  }

  private Path home() throws IOException {
    return Files.createDirectories(folder.resolve("home"));
  }
}
