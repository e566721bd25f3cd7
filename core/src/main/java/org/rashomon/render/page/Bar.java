package org.rashomon.render.page;

/// The values that words allow, drawn on a scale.
///
/// @param from percent of the scale's width
/// @param to percent of the scale's width; the same as `from` for a single value
public record Bar(double from, double to, End left, End right) {

  public enum End {
    /// The value itself is meant too.
    CLOSED,
    /// Up to the value, but not the value itself.
    OPEN,
    /// Without a bound: the bar runs off the scale.
    UNBOUNDED
  }

  public boolean point() {
    return from == to;
  }

  /// Percent of the scale's width.
  public double width() {
    return Axis.rounded(to - from);
  }
}
