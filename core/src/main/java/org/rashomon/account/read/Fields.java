package org.rashomon.account.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Table;

/// What records of articles call what they tell: in JSON, in columns of CSV.
enum Fields {
  ID,
  TEXT,
  HTML,
  TITLE,
  URL,
  OUTLET,
  BYLINE,
  PUBLISHED,
  UPDATED;

  private static final Map<Fields, List<String>> NAMES =
      Table.of(Fields.class, "record-fields.tsv").rows().stream()
          .collect(
              Collectors.groupingBy(
                  row -> valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                  Collectors.mapping(row -> row.get(1), Collectors.toUnmodifiableList())));

  /// Its names, the program's own first.
  List<String> names() {
    return NAMES.getOrDefault(this, List.of());
  }

  /// Its value, by the first of its names that says something.
  ///
  /// @param record the value of a name, `null` without
  Optional<String> in(Function<String, @Nullable String> record) {
    return names().stream()
        .flatMap(name -> Optional.ofNullable(record.apply(name)).stream())
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  /// Which fields some names, of columns, stand for; an unknown one for none.
  static List<Optional<Fields>> of(List<String> columns) {
    List<Optional<Fields>> fields = new ArrayList<>();
    for (String column : columns) {
      String name = column.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
      fields.add(
          List.of(values()).stream().filter(field -> field.names().contains(name)).findFirst());
    }
    return fields;
  }
}
