package org.rashomon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Table;

/// Runs the examples that the rows of a language table hold, all of them, and names each that
/// fails.
public final class Rows {

  private Rows() {}

  /// Each row shows what it says.
  public static void hold(List<Table.Row> rows, Predicate<Table.Row> holds) {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : rows) {
      if (!holds.test(row)) {
        wrong.add(row.line() + ": " + row.columns());
      }
    }
    assertThat(rows).isNotEmpty();
    assertThat(wrong).as("rows whose example fails").isEmpty();
  }

  /// What is found for each row is what stands in that column of it.
  public static void give(
      List<Table.Row> rows, int column, Function<Table.Row, @Nullable Object> found) {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : rows) {
      String given = String.valueOf(found.apply(row));
      if (!given.equals(row.get(column))) {
        wrong.add(row.line() + ": " + row.columns() + " -> " + given);
      }
    }
    assertThat(rows).isNotEmpty();
    assertThat(wrong).as("rows whose example gives something else").isEmpty();
  }
}
