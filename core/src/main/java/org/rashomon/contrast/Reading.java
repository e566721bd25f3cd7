package org.rashomon.contrast;

import org.jspecify.annotations.Nullable;
import org.rashomon.detail.Interval;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// What one account says of a fact, in one place.
///
/// @param source who the account has it from, in the account's text; `null` where it doesn't say
public record Reading(Passage passage, Value value, @Nullable Span source) {

  public sealed interface Value {
    /// A quantity.
    record Range(Interval interval, String unit) implements Value {}

    /// An office, a name: normalised words.
    record Words(String text) implements Value {}
  }
}
