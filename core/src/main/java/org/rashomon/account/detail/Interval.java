package org.rashomon.account.detail;

import org.jspecify.annotations.Nullable;

/// The values that a quantity's words allow, in its unit; an end that is `null` is unbounded.
///
/// @param lowOpen whether `low` itself is excluded; the same for `highOpen`
public record Interval(
    @Nullable Double low, @Nullable Double high, boolean lowOpen, boolean highOpen) {

  /// What a number that is only rounded may be off by is less than this part of it; `almost` is
  /// more.
  private static final double COARSE = 10;

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

  public static Interval between(double low, double high) {
    return new Interval(low, high, false, false);
  }

  /// From `low` up to, but not including, `high`.
  public static Interval halfOpen(double low, double high) {
    return new Interval(low, high, false, true);
  }

  public static Interval atLeast(double low) {
    return new Interval(low, null, false, false);
  }

  public static Interval above(double low) {
    return new Interval(low, null, true, false);
  }

  /// Whether one value is all that is in it.
  public boolean exact() {
    return low != null && low.equals(high);
  }

  /// Whether a value is in both. Symmetric.
  public boolean meets(Interval other) {
    return !endsBefore(other) && !other.endsBefore(this);
  }

  /// Whether no value is in both, even if the coarser is cut off and not rounded: `26 million` of
  /// 26,731,400. Symmetric.
  public boolean excludes(Interval other) {
    return !cutOff().meets(other.cutOff());
  }

  private Interval cutOff() {
    if (low == null || high == null || !highOpen || high - low > high / COARSE) {
      return this;
    }
    return new Interval(low, high + (high - low) / 2, lowOpen, true);
  }

  /// Every value multiplied.
  ///
  /// @param factor greater than 0
  public Interval times(double factor) {
    return new Interval(
        low == null ? null : low * factor, high == null ? null : high * factor, lowOpen, highOpen);
  }

  /// The sums of a value of this and a value of the other.
  public Interval plus(Interval other) {
    return new Interval(
        low == null || other.low == null ? null : Double.valueOf(low + other.low),
        high == null || other.high == null ? null : Double.valueOf(high + other.high),
        lowOpen || other.lowOpen,
        highOpen || other.highOpen);
  }

  /// The same lower end, and no upper one: for a number that may be of a part only.
  public Interval withoutHigh() {
    return new Interval(low, null, lowOpen, false);
  }

  /// Whether every value of it is less than every value of the other.
  public boolean isBelow(Interval other) {
    return endsBefore(other);
  }

  private boolean endsBefore(Interval other) {
    if (high == null || other.low == null) {
      return false;
    }
    return high < other.low || (high.equals(other.low) && (highOpen || other.lowOpen));
  }
}
