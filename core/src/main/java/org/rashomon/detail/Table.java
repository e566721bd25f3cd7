package org.rashomon.detail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The rows of one of this stage's language tables: tab-separated, `#` begins a comment line.
final class Table {

  private Table() {}

  /// @param columns how many every row has
  static List<List<String>> rows(String name, int columns) {
    String resource = "en/" + name + ".tsv";
    try (InputStream in = Table.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> row(resource, line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " can't be read", e);
    }
  }

  private static List<String> row(String resource, String line, int columns) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != columns) {
      throw new IllegalStateException(
          resource + ": " + columns + " columns expected in \"" + line + "\"");
    }
    return cells;
  }
}
