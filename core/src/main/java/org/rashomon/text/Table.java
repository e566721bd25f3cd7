package org.rashomon.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.function.Predicate;

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

    /// The words of a column, apart by spaces; none if it is empty.
    public List<String> words(int column) {
      return get(column).isEmpty() ? List.of() : List.of(get(column).split(" ", -1));
    }

    /// @throws IllegalStateException if the column holds no number
    public double number(int column) {
      try {
        return Double.parseDouble(get(column));
      } catch (NumberFormatException e) {
        throw new IllegalStateException("no number in line " + line + ": " + columns, e);
      }
    }

    /// The constant that a column names in small letters, with hyphens or spaces in it: `at-least`
    /// for `AT_LEAST`.
    ///
    /// @throws IllegalStateException if there is none of that name
    public <E extends Enum<E>> E constant(Class<E> type, int column) {
      try {
        String name = get(column).toUpperCase(Locale.ROOT);
        return Enum.valueOf(type, name.replace('-', '_').replace(' ', '_'));
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(
            "no " + type.getSimpleName() + " in line " + line + ": " + columns, e);
      }
    }
  }

  /// The table of that name of the owner's stage, for English.
  ///
  /// @throws IllegalStateException if there is no such resource
  public static Table english(Class<?> owner, String name) {
    return of(owner, "en/" + name + ".tsv");
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

  /// The first column, in order.
  public SequencedSet<String> words() {
    return words(row -> true, 0);
  }

  /// The second column of the rows whose first names that class, in order.
  public SequencedSet<String> words(String ofClass) {
    return words(row -> row.get(0).equals(ofClass), 1);
  }

  private SequencedSet<String> words(Predicate<Row> which, int column) {
    return Collections.unmodifiableSequencedSet(
        new LinkedHashSet<>(rows.stream().filter(which).map(row -> row.get(column)).toList()));
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
