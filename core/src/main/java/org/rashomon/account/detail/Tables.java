package org.rashomon.account.detail;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.text.Table;

/// This stage's language tables.
final class Tables {

  private Tables() {}

  /// @param columns how many every row has
  static List<Table.Row> rows(String name, int columns) {
    return Table.of(Tables.class, "en/" + name + ".tsv").rows(columns);
  }

  /// The words of one class in a table whose first column is the class and whose second the word.
  static Set<String> words(String name, int columns, String ofClass) {
    return rows(name, columns).stream()
        .filter(row -> row.get(0).equals(ofClass))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }
}
