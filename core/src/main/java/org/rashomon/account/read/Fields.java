package org.rashomon.account.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What records of articles tell that an account knows: objects of JSON, rows of CSV.
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

  /// All of them, as they are written: "id, text, html".
  static String written() {
    return Arrays.stream(values())
        .map(field -> field.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
