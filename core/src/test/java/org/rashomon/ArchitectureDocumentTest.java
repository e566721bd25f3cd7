package org.rashomon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the documents say of the code is so.
class ArchitectureDocumentTest {

  private static final Path ROOT = Path.of(System.getProperty("rashomon.root", ".."));
  private static final Pattern STAGE_ROW =
      Pattern.compile("(?m)^\\| `([a-z.]+)` \\| [^|]*→|^\\| `(text)` \\|");

  /// `Name` or `Name.member`, beginning with a capital and holding a small letter.
  private static final Pattern CLASS_NAME =
      Pattern.compile("`([A-Z][A-Za-z]*[a-z][A-Za-z]*)(?:\\.[a-z][A-Za-z]*)?(?:\\([^`]*\\))?`");

  @Test
  void listsTheStagesInTheirOrder() throws IOException {
    String document = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
    List<String> rows =
        STAGE_ROW
            .matcher(document)
            .results()
            .map(row -> row.group(1) != null ? row.group(1) : row.group(2))
            .toList();
    assertThat(rows).isEqualTo(ArchitectureTest.STAGES);
  }

  @Test
  void everyClassThatADocumentNamesExists() throws IOException {
    Set<String> classes = classes();
    for (String name : List.of("ARCHITECTURE.md", "CONTRIBUTING.md")) {
      String document = Files.readString(ROOT.resolve(name));
      Set<String> named =
          CLASS_NAME
              .matcher(document)
              .results()
              .map((MatchResult found) -> found.group(1))
              .filter(found -> !found.startsWith("X"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(named).as(name).isNotEmpty().isSubsetOf(classes);
    }
  }

  /// The names of all source files of the project.
  private static Set<String> classes() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String module : List.of("core", "app")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
        files
            .map(file -> file.getFileName().toString())
            .filter(file -> file.endsWith(".java"))
            .forEach(file -> names.add(file.substring(0, file.length() - ".java".length())));
      }
    }
    return names;
  }
}
