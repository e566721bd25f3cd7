package org.rashomon.account.read;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An article given as fields with names: a line or an item of JSON, a row of CSV.
///
/// @param names what its fields may be called
/// @param value what a field of that name says, `null` where it says nothing
/// @param all of its fields by their own names, in its order
record ArticleRecord(
    FieldNames names, Function<String, @Nullable String> value, SequencedMap<String, String> all) {

  /// The account, or why it is none.
  ///
  /// @param place where in the file the record stands: "line 3"
  /// @param id what it is called where it doesn't say
  Input input(String path, String place, String id, String sha256) {
    Optional<String> text = in(Fields.TEXT);
    Optional<String> html = text.isPresent() ? Optional.empty() : in(Fields.HTML);
    if (text.isEmpty() && html.isEmpty()) {
      return new Unreadable(
          path,
          place + " has neither text nor html",
          "give the record one of the two, or say which field it is with --field NAME=text");
    }
    if (text.filter(told -> told.length() > Limits.ACCOUNT_CHARACTERS).isPresent()) {
      return new Unreadable(path, place + " " + Reader.TOO_LONG, Reader.TOO_LONG_ADVICE);
    }
    return new Capture(
        in(Fields.ID).map(String::strip).orElse(id),
        path,
        sha256,
        text.isPresent() ? Capture.Format.TEXT : Capture.Format.HTML,
        text.or(() -> html).orElseThrow(),
        provenance().withFields(others()));
  }

  private Provenance provenance() {
    String published = date(Fields.PUBLISHED);
    return new Provenance(
        in(Fields.URL).orElse(null),
        in(Fields.OUTLET).orElse(null),
        in(Fields.TITLE).orElse(null),
        in(Fields.BYLINE).orElse(null),
        published,
        Dating.of(Dating.Source.RECORD, published, date(Fields.UPDATED)));
  }

  /// What no other field of the account tells: a date that can't be read too, but no markup of the
  /// text.
  private SequencedMap<String, String> others() {
    Set<String> told = new HashSet<>(names.of(Fields.HTML));
    for (Fields field : Fields.values()) {
      boolean dated = field == Fields.PUBLISHED || field == Fields.UPDATED;
      if (!dated || date(field) != null) {
        names.nameIn(field, value).ifPresent(told::add);
      }
    }
    SequencedMap<String, String> others = new LinkedHashMap<>(all);
    others.keySet().removeIf(name -> name.isBlank() || told.contains(FieldNames.key(name)));
    others.values().removeIf(String::isBlank);
    return others;
  }

  private Optional<String> in(Fields field) {
    return names.in(field, value);
  }

  /// As ISO 8601 where it can be read.
  private @Nullable String date(Fields field) {
    return in(field).flatMap(IsoDate::of).orElse(null);
  }
}
