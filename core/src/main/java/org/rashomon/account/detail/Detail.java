package org.rashomon.account.detail;

import org.rashomon.text.Span;

/// One thing that an account states in a form that can be compared.
public sealed interface Detail permits Quantity, TimeExpression, Location, Role {

  /// The words that state it: `more than 80`, `Transport Minister`.
  Span span();
}
