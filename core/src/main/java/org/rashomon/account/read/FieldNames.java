package org.rashomon.account.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Table;

/// What records of articles call their fields, in JSON and in columns of CSV: the names that the
/// user gave, then the usual ones. Case doesn't matter, nor whether a name has spaces or
/// underscores.
public final class FieldNames {

  private static final Map<Fields, List<String>> TABLE =
      Table.of(FieldNames.class, "record-fields.tsv").rows().stream()
          .collect(
              Collectors.groupingBy(
                  row -> Fields.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                  Collectors.mapping(row -> row.get(1), Collectors.toUnmodifiableList())));

  /// Those alone that are usual.
  public static final FieldNames USUAL = of(List.of());

  private final Map<Fields, List<String>> names = new EnumMap<>(Fields.class);
  private final Set<String> given = new HashSet<>();

  private FieldNames() {}

  /// Those that are given, each as `name=field`, before the usual ones. `body=title` takes the
  /// title from what is called "body", which then is no text; a field within a field of JSON is
  /// named with a point between: `article.body=text`.
  ///
  /// @throws IllegalArgumentException if one isn't of that form, or names no field of an account
  public static FieldNames of(List<String> mappings) {
    FieldNames own = new FieldNames();
    for (String mapping : mappings) {
      int equals = mapping.lastIndexOf('=');
      String name = key(mapping.substring(0, Math.max(0, equals)));
      if (name.isEmpty()) {
        throw new IllegalArgumentException(mapping + " isn't of the form NAME=FIELD");
      }
      own.names.computeIfAbsent(field(mapping, equals + 1), _ -> new ArrayList<>()).add(name);
      own.given.add(name);
    }
    TABLE.forEach((field, usual) -> {
      List<String> all = own.names.computeIfAbsent(field, _ -> new ArrayList<>());
      usual.stream().filter(name -> !own.given.contains(name)).forEach(all::add);
    });
    return own;
  }

  private static Fields field(String mapping, int from) {
    String name = mapping.substring(from).strip().toUpperCase(Locale.ROOT);
    return Stream.of(Fields.values())
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                mapping + " names no field of an account; those are " + Fields.written()));
  }

  /// A name as it is looked up.
  static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  /// A field's names, those that count before others first.
  List<String> of(Fields field) {
    return names.getOrDefault(field, List.of());
  }

  /// A field's value, by the first of its names that says something.
  ///
  /// @param record the value of a name, `null` without
  Optional<String> in(Fields field, Function<String, @Nullable String> record) {
    return nameIn(field, record).flatMap(name -> Optional.ofNullable(record.apply(name)));
  }

  /// Which of a field's names is the first that says something.
  Optional<String> nameIn(Fields field, Function<String, @Nullable String> record) {
    return of(field).stream()
        .filter(name -> !Objects.requireNonNullElse(record.apply(name), "").isBlank())
        .findFirst();
  }

  /// Whether a record tells something that could be an account.
  boolean isArticle(Function<String, @Nullable String> record) {
    return in(Fields.TEXT, record).isPresent() || in(Fields.HTML, record).isPresent();
  }

  /// Whether columns are those of articles: one of texts, and another that is known or the user's
  /// word for it.
  boolean areOfArticles(List<String> columns) {
    Set<String> keys = columns.stream().map(FieldNames::key).collect(Collectors.toSet());
    long known = Stream.of(Fields.values()).filter(field -> isNamed(field, keys)).count();
    return (isNamed(Fields.TEXT, keys) || isNamed(Fields.HTML, keys))
        && (known > 1 || given.stream().anyMatch(keys::contains));
  }

  private boolean isNamed(Fields field, Set<String> keys) {
    return of(field).stream().anyMatch(keys::contains);
  }
}
