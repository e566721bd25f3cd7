package org.rashomon.account.detail;

import org.rashomon.text.Span;

/// The office or title that an account gives a person.
///
/// @param span the office and, where it stands beside it, the name: `Transport Minister Maren
///   Oskeld`
/// @param person index in [org.rashomon.account.name.Named#entities]
/// @param office the office's words as they stand: `Transport Minister`
public record Role(Span span, int person, Span office) implements Detail {}
