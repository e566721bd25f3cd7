package org.rashomon.account.name;

import org.jspecify.annotations.Nullable;
import org.rashomon.text.Span;

/// A place in the text where an entity is meant.
///
/// @param entity index in [Named#entities]
/// @param office the title or office that stands with it (`Velmaran Transport Minister` before a
///   name, or in an apposition after it), `null` where none does; for a [Form#DESCRIPTION] of a
///   person the description's own words without the article (`foreign minister`)
public record Mention(Span span, Form form, int entity, @Nullable Span office) {

  public enum Form {
    NAME,
    /// `the secretary`, `the two diplomats`, `both sides`.
    DESCRIPTION,
    PRONOUN
  }
}
