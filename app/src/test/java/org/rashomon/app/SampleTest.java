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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The sample events, from their files to their reports.
class SampleTest {

  private static final Path SAMPLE = CommandLineRun.ROOT.resolve("samples/lady-merrin");
  private static final List<String> FORMATS =
      List.of("--format", "html", "--format", "json", "--format", "md", "--format", "csv");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"lady-merrin", "orrin-glass"})
  void isOneEventAsTheGoldensHaveIt(String sample) throws IOException {
    String summary = report(List.of(SAMPLE.resolveSibling(sample)), "report");
    var files = contents(folder.resolve("report"));
    assertThat(files.keySet()).hasSize(5).contains("index.html");
    Goldens.compare(sample + ".txt", summary);
    for (var file : files.entrySet()) {
      if (file.getKey().endsWith(".json") || file.getKey().endsWith(".md")) {
        Goldens.compare(file.getKey().replaceFirst(".*\\.", sample + "."), file.getValue());
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

  @Test
  void aTranscriptIsHeldAgainstTheAccountsAndIsNone() throws IOException {
    report(List.of(SAMPLE), "without");
    Path transcript = SAMPLE.resolveSibling("lady-merrin-transcript");
    String summary =
        report(List.of(SAMPLE, transcript), "with", List.of("--transcript", transcript));
    var files = contents(folder.resolve("with"));
    assertThat(files.keySet()).isEqualTo(contents(folder.resolve("without")).keySet());
    Goldens.compare("lady-merrin-on-the-record.txt", summary);
    for (var file : files.entrySet()) {
      if (file.getKey().endsWith(".md") || file.getKey().endsWith(".csv")) {
        Goldens.compare(
            file.getKey().replaceFirst(".*\\.", "lady-merrin-on-the-record."), file.getValue());
      }
    }
    assertThat(facts(files)).isEqualTo(facts(contents(folder.resolve("without"))));
  }

  private static JsonNode facts(Map<String, String> files) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".json"))
        .map(file -> new JsonMapper().readTree(file.getValue()).get("facts"))
        .findFirst()
        .orElseThrow();
  }

  private String report(List<Path> paths, String name) {
    return report(paths, name, List.of());
  }

  private String report(List<Path> paths, String name, List<Object> options) {
    List<Object> arguments = new ArrayList<>(List.of("report", "-o", folder.resolve(name)));
    arguments.addAll(options);
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
}
