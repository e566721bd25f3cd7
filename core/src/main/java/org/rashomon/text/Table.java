package org.rashomon.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A table of language knowledge: a UTF-8 resource with one row a line, columns apart by tabs.
///
/// Blank lines and lines that begin with `#` are comments.
public record Table(List<Row> rows) {

  public Table {
    rows = List.copyOf(rows);
  }

  /// One line; a column that isn't there reads as empty.
  ///
  /// @param line number in the resource, from 1
  public record Row(int line, List<String> columns) {

    public Row {
      columns = List.copyOf(columns);
    }

    public String get(int column) {
      return column < columns.size() ? columns.get(column) : "";
    }

    /// The parts of a column that holds several values, apart by `|`; none if it is empty.
    public List<String> several(int column) {
      return get(column).isEmpty() ? List.of() : List.of(get(column).split("\\|", -1));
    }
  }

  /// @param owner the class beside which the resource stands
  /// @throws IllegalStateException if there is no such resource
  public static Table of(Class<?> owner, String resource) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            resource + " is not on the class path beside " + owner.getName());
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " can't be read", e);
    }
  }

  /// The rows, each of which must have so many columns.
  ///
  /// @throws IllegalStateException if one has not
  public List<Row> rows(int columns) {
    for (Row row : rows) {
      if (row.columns().size() != columns) {
        throw new IllegalStateException(
            columns + " columns expected in line " + row.line() + ": " + row.columns());
      }
    }
    return rows;
  }

  /// The columns of each row.
  public List<List<String>> cells() {
    return rows.stream().map(Row::columns).toList();
  }

  private static Table read(BufferedReader lines) throws IOException {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(new Row(number, List.of(line.split("\t", -1))));
      }
    }
    return new Table(rows);
  }
}
