package org.rashomon.account.name;

import org.jspecify.annotations.Nullable;
import org.rashomon.text.Span;

/// A name as it stands in a line.
///
/// @param text the name's words
/// @param office the office with it
/// @param honorific `Mr.` and its like before it, in the table's spelling
record NamePhrase(
    Line line,
    Range range,
    String text,
    Offices.@Nullable Office office,
    @Nullable String honorific) {

  Span span() {
    return line.span(range.from(), range.to());
  }

  PersonName asPerson() {
    return PersonName.of(text);
  }

  /// Whether an office or an honorific stands with it.
  boolean isTitled() {
    return office != null || honorific != null;
  }

  /// The name with what stands after it, up to token `to`.
  NamePhrase until(int to) {
    return new NamePhrase(
        line, new Range(range.from(), to), line.words(range.from(), to), office, honorific);
  }

  boolean isOneWord() {
    return text.indexOf(' ') < 0;
  }
}
