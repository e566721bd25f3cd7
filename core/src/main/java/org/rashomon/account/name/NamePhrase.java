package org.rashomon.account.name;

import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.TokenRange;
import org.rashomon.text.Span;

/// A name as it stands in a line.
///
/// @param text the name's words
/// @param office the office with it
/// @param honorific `Mr.` and its like before it, in the table's spelling
record NamePhrase(
    NamingLine line,
    TokenRange range,
    String text,
    @Nullable Office office,
    @Nullable String honorific) {

  Span span() {
    return line.span(range);
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
        line, new TokenRange(range.from(), to), line.words(range.from(), to), office, honorific);
  }

  /// Whether a seat of government of that name stands for its state: where it does something, not
  /// where something is done in it.
  boolean speaksForState() {
    boolean acts = line.isVerb(range.to()) || line.is(range.to(), PartOfSpeech.ADV);
    boolean governed = line.is(range.from() - 1, PartOfSpeech.ADP);
    String before = line.lower(range.from() - 1);
    return (acts && !governed) || before.equals("between") || before.equals("with");
  }

  boolean isOneWord() {
    return text.indexOf(' ') < 0;
  }
}
