package org.rashomon.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that may not be read or written. Root may read and write all, so where root runs the
/// tests, the user nobody runs the program, from a copy that everybody can read.
class PermissionsIT {

  private static final boolean ROOT_RUNS_THIS = System.getProperty("user.name").equals("root");
  private static final List<String> AS_NOBODY =
      List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

  @TempDir static Path program;

  @TempDir Path folder;

  @BeforeAll
  static void copyTheProgram() throws IOException {
    allow(program, "rwxr-xr-x");
    Path target = CommandLineRun.ROOT.resolve("app/target");
    Files.copy(target.resolve("rashomon.jar"), program.resolve("rashomon.jar"));
    Path libraries = Files.createDirectory(program.resolve("lib"));
    allow(libraries, "rwxr-xr-x");
    try (Stream<Path> jars = Files.list(target.resolve("lib"))) {
      for (Path jar : jars.toList()) {
        Files.copy(jar, libraries.resolve(jar.getFileName()));
      }
    }
  }

  @BeforeEach
  void everybodyMayWriteHere() throws IOException {
    allow(folder, "rwxrwxrwx");
  }

  @Test
  void aFileThatMayNotBeReadIsNamedAndTheOthersAreReported() throws Exception {
    Path good = account("good.txt");
    Path secret = account("secret.txt");
    allow(secret, "---------");
    ProcessRun run = rashomon("report", secret, good, "-o", folder.resolve("report"));
    assertThat(run.status()).as(run.err()).isEqualTo(1);
    assertThat(run.warnings()).hasSize(1).first().asString().contains("secret.txt");
    assertThat(folder.resolve("report/index.html")).isNotEmptyFile();
  }

  @Test
  void anOutputFolderThatMayNotBeWrittenIsWrongUsage() throws Exception {
    Path good = account("good.txt");
    Path locked = Files.createDirectory(folder.resolve("locked"));
    allow(locked, "r-xr-xr-x");
    ProcessRun run = rashomon("report", good, "-o", locked.resolve("report"));
    assertThat(run.status()).as(run.err()).isEqualTo(2);
    assertThat(run.warnings()).hasSize(1).first().asString().contains("can't be written");
    assertThat(locked).isEmptyDirectory();
  }

  private Path account(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), BadInputTest.STORY);
    allow(file, "rw-r--r--");
    return file;
  }

  private ProcessRun rashomon(Object... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(ROOT_RUNS_THIS ? AS_NOBODY : List.of());
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djava.io.tmpdir=" + folder);
    command.add("-jar");
    command.add(program.resolve("rashomon.jar").toString());
    Arrays.stream(arguments).map(Object::toString).forEach(command::add);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("HOME", folder.toString());
    return ProcessRun.of(builder);
  }

  private static void allow(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }
}
