package org.rashomon.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Analyses that one run keeps and another reads.
class KeepingTest {

  private static final Path SAMPLE = CommandLineRun.ROOT.resolve("samples/lady-merrin");

  @TempDir private Path folder;

  @Test
  void anotherProcessReportsTheSameBytesWithoutAnyModel() throws Exception {
    CommandLineRun plain = CommandLineRun.of(report("plain", List.of()).toArray());
    CommandLineRun first = CommandLineRun.of(report("first", keep()).toArray());
    assertThat(first.out()).isEqualTo(plain.out());
    assertThat(contents(folder.resolve("first"))).isEqualTo(contents(folder.resolve("plain")));
    assertThat(contents(folder.resolve("kept"))).hasSize(6);

    // a folder without libraries: ONNX Runtime can't be loaded
    String printed = elsewhere("-Donnxruntime.native.path=" + folder, report("second", keep()));
    assertThat(printed).isEqualTo(plain.out());
    assertThat(contents(folder.resolve("second"))).isEqualTo(contents(folder.resolve("plain")));
  }

  @Test
  void nothingIsLeftInTheTemporaryFolder() throws Exception {
    Path temporary = Files.createDirectories(folder.resolve("temporary"));
    elsewhere("-Djava.io.tmpdir=" + temporary, List.of("quotes", SAMPLE));
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left.filter(file -> !file.getFileName().toString().startsWith("hsperfdata")))
          .isEmpty();
    }
  }

  @Test
  void whereNothingCanBeKeptIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    CommandLineRun run = CommandLineRun.of("report", "--keep", file, SAMPLE);
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE.code());
    assertThat(run.err()).contains(file.toString()).contains("--keep");
  }

  private List<Object> keep() {
    return List.of("--keep", folder.resolve("kept"));
  }

  private List<Object> report(String output, List<Object> options) {
    List<Object> arguments = new ArrayList<>(List.of("report", "-o", folder.resolve(output)));
    arguments.addAll(options);
    arguments.add(SAMPLE);
    return arguments;
  }

  /// Runs the command line in a Java of its own.
  private static String elsewhere(String option, List<Object> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(option);
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of("-cp", classPath(), Main.class.getName()));
    arguments.forEach(argument -> command.add(argument.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return printed;
  }

  /// Of this Java, whatever loaded the tests.
  private static String classPath() {
    return KeepingTest.class.getClassLoader() instanceof URLClassLoader urls
        ? Stream.of(urls.getURLs())
            .map(url -> Path.of(URI.create(url.toString())).toString())
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(
            file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
