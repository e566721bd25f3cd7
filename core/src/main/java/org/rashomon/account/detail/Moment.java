package org.rashomon.account.detail;

/// A point in time in the words `from` to `to` of a sentence.
///
/// @param value as in [TimeExpression#value]
record Moment(int from, int to, String value) {}
