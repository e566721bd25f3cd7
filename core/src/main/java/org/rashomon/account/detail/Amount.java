package org.rashomon.account.detail;

/// A number as a run of words, with what its modifier makes of it.
///
/// @param from first word
/// @param to after the last word
/// @param interval what the words allow
/// @param value the number itself, without its modifier; the lower end of a range
/// @param step what the number is rounded to as it is written: 100000 for `1.2 million`, 1000 for
///   `5,000`, 1 for `89`
/// @param plain whether it is one number without modifier, which may stand for its rounding
record Amount(int from, int to, Interval interval, double value, double step, boolean plain) {

  /// The interval, a round number taken for all that rounds to it, but for no more than a twentieth
  /// either way.
  ///
  /// @param least a step smaller than this isn't taken for a rounding
  Interval rounded(double least) {
    double grain = Math.min(step, value / 10);
    return plain && step >= least && value > 0
        ? Interval.halfOpen(value - grain / 2, value + grain / 2)
        : interval;
  }

  Amount with(int from, int to, Interval interval) {
    return new Amount(from, to, interval, value, step, false);
  }
}
