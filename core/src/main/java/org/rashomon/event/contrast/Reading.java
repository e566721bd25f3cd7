package org.rashomon.event.contrast;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.detail.Interval;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// What one account says of a fact, in one place.
///
/// @param source who the account has it from, in the account's text; `null` where it doesn't say
/// @param part which part of the account says it
/// @param basis how it is counted, where the account says so; else empty
public record Reading(
    Passage passage, Value value, @Nullable Span source, Part part, String basis) {

  /// A reading of the story itself, on no basis of its own.
  public Reading(Passage passage, Value value, @Nullable Span source) {
    this(passage, value, source, Part.BODY, "");
  }

  /// What of an account says it: a headline may be older than what stands below it, and an agency's
  /// copy pasted in older than either.
  public enum Part {
    HEADLINE,
    BODY,
    /// Paragraphs that an agency's mark opens within another's account.
    AGENCY
  }

  /// One of the two sides that exclude each other.
  public enum Camp {
    ONE,
    OTHER
  }

  public sealed interface Value {

    /// The numbers that it allows; empty for words.
    default Optional<Interval> numbers() {
      return this instanceof Range range ? Optional.of(range.interval()) : Optional.empty();
    }

    /// The least number that it allows, 0 where there is none.
    default double least() {
      return this instanceof Range(Interval interval, String _) && interval.low() != null
          ? interval.low()
          : 0;
    }

    /// A quantity.
    record Range(Interval interval, String unit) implements Value {}

    /// An office, a name, what is made of a claim: normalised words.
    ///
    /// @param side of a claim that can't be all that accounts make of it, the side that these words
    ///   take; else `null`
    /// @param denied whether they say that something is not so
    record Words(String text, @Nullable Camp side, boolean denied) implements Value {

      /// Words that are compared as words.
      public Words(String text) {
        this(text, null, false);
      }
    }
  }
}
