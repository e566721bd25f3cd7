package org.rashomon.account.parse;

import org.rashomon.text.Span;

/// A name as it stands in the text.
public record TaggedName(Kind kind, Span span) {

  /// What bears the name.
  public enum Kind {
    PERSON,
    /// A company, an authority, a party, a club.
    BODY,
    PLACE
  }
}
