package org.rashomon.account.detail;

/// A number with a unit, found in the words `from` to `to` of a sentence.
///
/// @param unit as in [Quantity#unit]
record Measure(Quantity.Kind kind, int from, int to, Interval interval, String unit) {}
