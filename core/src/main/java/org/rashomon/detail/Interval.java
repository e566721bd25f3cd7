package org.rashomon.detail;

import org.jspecify.annotations.Nullable;

/// The values that a quantity's words allow, in its unit; an end that is `null` is unbounded.
///
/// @param lowOpen whether `low` itself is excluded; the same for `highOpen`
public record Interval(
    @Nullable Double low, @Nullable Double high, boolean lowOpen, boolean highOpen) {

  /// @throws IllegalArgumentException if no value is in it
  public Interval {
    if (low != null
        && high != null
        && (low > high || (low.equals(high) && (lowOpen || highOpen)))) {
      throw new IllegalArgumentException("no value between " + low + " and " + high);
    }
  }

  /// Exactly that value.
  public static Interval of(double value) {
    return new Interval(value, value, false, false);
  }
}
