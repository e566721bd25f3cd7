package org.rashomon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Words belong into tables, where each has an example. What still stands in code as a list of
/// words may become less, never more: who takes a list out lowers the number.
class LiteralListsTest {

  private static final int MOST = 94;

  private static final Path ROOT = Path.of(System.getProperty("rashomon.root", ".."));

  /// `Set.of("a", "b")`: two literals or more that hold a letter.
  private static final Pattern LIST =
      Pattern.compile(
          "\\b(?:Set|List|Stream|Arrays)\\.(?:of|asList)\\(\\s*\"[^\"]*[a-z][^\"]*\"(?:\\s*,\\s*\"[^\"]*\")+");

  @Test
  void theyBecomeLess() throws IOException {
    Map<String, Long> lists = new TreeMap<>();
    for (String module : List.of("core", "app")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          long found = LIST.matcher(Files.readString(file)).results().count();
          if (found > 0) {
            lists.put(ROOT.relativize(file).toString(), found);
          }
        }
      }
    }
    assertThat(lists.values().stream().mapToLong(Long::longValue).sum())
        .as("lists of words in code: %s", lists)
        .isPositive()
        .isLessThanOrEqualTo(MOST);
  }

  @Test
  void aListIsTwoWordsOrMore() {
    assertThat(LIST.matcher("Set.of(\n  \"boat\", \"ship\")").find()).isTrue();
    assertThat(LIST.matcher("Set.of(\"boat\")").find()).isFalse();
    assertThat(LIST.matcher("List.of(boat, ship)").find()).isFalse();
  }
}
