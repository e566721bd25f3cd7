package org.rashomon.account.detail;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Span;

/// A number with its unit and what it is a number of.
///
/// @param span the number with its modifier and unit: `more than two hours`, `$50 billion`
/// @param unit what the interval counts, singular and normalised: `minute`, `USD`, `person`,
///   `bomber`
/// @param subject what is measured or what happened to what is counted, normalised so that two
///   accounts' readings of one thing share it: `killed`, `injured`, `meeting`, `deal`; empty where
///   the text doesn't tell, and such a quantity is compared with none
/// @param source who the account has it from, where it says so
/// @param basis how it is counted, where the account says that: `with the attacker`, `with debt`;
///   else empty. Quantities on two bases don't exclude each other
public record Quantity(
    Kind kind,
    Span span,
    Interval interval,
    String unit,
    String subject,
    @Nullable Span source,
    String basis)
    implements Detail {

  private static final String AGAINST = "to ";

  /// The unit of a vote or a score with that smaller number: `to 48`.
  static String against(int lesser) {
    return AGAINST + lesser;
  }

  /// The smaller number of a vote or a score; empty for all others.
  public OptionalInt lesser() {
    return kind == Kind.VOTE || kind == Kind.SCORE
        ? OptionalInt.of(Integer.parseInt(unit.substring(AGAINST.length())))
        : OptionalInt.empty();
  }

  public enum Kind {
    COUNT,
    DURATION,
    MONEY,
    PERCENT,
    AGE,
    DISTANCE,
    SPEED,
    /// Of an earthquake.
    MAGNITUDE,
    /// The larger number of votes; see [#lesser].
    VOTE,
    /// The same of a match.
    SCORE,
    /// The nth of its kind within a time.
    ORDINAL
  }
}
