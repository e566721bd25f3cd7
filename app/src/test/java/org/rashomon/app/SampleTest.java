package org.rashomon.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample event, from its files to its report.
class SampleTest {

  private static final Path SAMPLE = CommandLineRun.ROOT.resolve("samples/lady-merrin");
  private static final Path GOLDENS = CommandLineRun.ROOT.resolve("app/src/test/resources/goldens");
  private static final List<String> FORMATS =
      List.of("--format", "html", "--format", "json", "--format", "md", "--format", "csv");

  @TempDir private Path folder;

  @Test
  void isOneEventAsTheGoldensHaveIt() throws IOException {
    String summary = report(List.of(SAMPLE), "report");
    var files = contents(folder.resolve("report"));
    assertThat(files.keySet()).hasSize(5).contains("index.html");
    golden("lady-merrin.txt", summary);
    for (var file : files.entrySet()) {
      if (file.getKey().endsWith(".json") || file.getKey().endsWith(".md")) {
        golden(file.getKey().replaceFirst(".*\\.", "lady-merrin."), file.getValue());
      }
    }
  }

  @Test
  void theOrderOfThePathsChangesNoByte() throws IOException {
    List<Path> paths = new ArrayList<>();
    try (Stream<Path> found = Files.list(SAMPLE)) {
      found.forEach(paths::add);
    }
    report(List.of(SAMPLE), "first");
    var first = contents(folder.resolve("first"));
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(paths, new Random(seed));
      report(paths, "again" + seed);
      assertThat(contents(folder.resolve("again" + seed))).isEqualTo(first);
    }
  }

  private String report(List<Path> paths, String name) {
    List<Object> arguments = new ArrayList<>(List.of("report", "-o", folder.resolve(name)));
    arguments.addAll(FORMATS);
    arguments.addAll(paths);
    CommandLineRun run = CommandLineRun.of(arguments.toArray());
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run.out();
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }

  /// Compares with the golden of that name, or rewrites it under `-Dgoldens=rewrite`.
  private static void golden(String name, String found) throws IOException {
    String told = found.replace(SAMPLE.toString(), "samples/lady-merrin");
    Path golden = GOLDENS.resolve(name);
    if ("rewrite".equals(System.getProperty("goldens"))) {
      Files.createDirectories(GOLDENS);
      Files.writeString(golden, told);
    }
    assertThat(told).isEqualTo(Files.readString(golden));
  }
}
