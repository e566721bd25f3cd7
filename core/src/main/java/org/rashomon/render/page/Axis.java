package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.detail.Interval;

/// Lays quantities of one unit out on a common scale.
final class Axis {

  private static final double PAD = 0.15;

  /// Steps that a clock's reader counts in, in minutes.
  private static final List<Double> CLOCK =
      List.of(1.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 240.0, 720.0, 1440.0, 2880.0, 10080.0);

  private static final int MOST_TICKS = 5;

  private final String unit;
  private final double low;
  private final double high;

  /// @throws IllegalArgumentException if no interval has an end
  Axis(List<Interval> intervals, String unit) {
    List<Double> ends = new ArrayList<>();
    for (Interval interval : intervals) {
      Stream.of(Optional.ofNullable(interval.low()), Optional.ofNullable(interval.high()))
          .forEach(end -> end.ifPresent(ends::add));
    }
    double least = ends.stream().mapToDouble(end -> end).min().orElseThrow(Axis::endless);
    double most = ends.stream().mapToDouble(end -> end).max().orElseThrow(Axis::endless);
    double pad = most > least ? (most - least) * PAD : Math.max(Math.abs(most) * PAD, 1);
    this.unit = unit;
    this.low = least >= 0 ? Math.max(0, least - pad) : least - pad;
    this.high = most + pad;
  }

  Bar bar(Interval interval) {
    return new Bar(
        interval.low() == null ? 0 : at(interval.low()),
        interval.high() == null ? 100 : at(interval.high()),
        end(interval.low(), interval.lowOpen()),
        end(interval.high(), interval.highOpen()));
  }

  Scale scale(List<Interval> intervals) {
    return new Scale(ticks(), common(intervals).map(this::bar));
  }

  /// The values that are in all of the intervals.
  static Optional<Interval> common(List<Interval> intervals) {
    Optional<Interval> common = Optional.of(new Interval(null, null, true, true));
    for (Interval interval : intervals) {
      common = common.flatMap(so -> both(so, interval));
    }
    return common;
  }

  private static Optional<Interval> both(Interval a, Interval b) {
    Interval lower = b.low() != null && (a.low() == null || b.low() > a.low()) ? b : a;
    Interval upper = b.high() != null && (a.high() == null || b.high() < a.high()) ? b : a;
    boolean lowOpen = lower.lowOpen() || (Objects.equals(a.low(), b.low()) && b.lowOpen());
    boolean highOpen = upper.highOpen() || (Objects.equals(a.high(), b.high()) && b.highOpen());
    @Nullable Double low = lower.low();
    @Nullable Double high = upper.high();
    boolean empty =
        low != null && high != null && (low > high || (low.equals(high) && (lowOpen || highOpen)));
    return empty ? Optional.empty() : Optional.of(new Interval(low, high, lowOpen, highOpen));
  }

  private List<Scale.Tick> ticks() {
    double step = step();
    List<Scale.Tick> ticks = new ArrayList<>();
    Function<Double, String> label = value -> Numbers.label(value, unit);
    for (double value = Math.ceil(low / step) * step; value <= high; value += step) {
      ticks.add(new Scale.Tick(at(value), label.apply(value)));
    }
    return ticks;
  }

  private double step() {
    double least = (high - low) / MOST_TICKS;
    if (unit.equals("minute")) {
      for (double step : CLOCK) {
        if (step >= least) {
          return step;
        }
      }
    }
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (double factor : new double[] {1, 2, 5}) {
      if (factor * power >= least) {
        return wholeForCounts(factor * power);
      }
    }
    return wholeForCounts(10 * power);
  }

  /// Nobody counts half a person.
  private double wholeForCounts(double step) {
    return Numbers.divisible(unit) ? step : Math.max(1, step);
  }

  private double at(double value) {
    return rounded((value - low) / (high - low) * 100);
  }

  /// A tenth of a percent is less than a pixel.
  static double rounded(double percent) {
    return Math.round(percent * 10) / 10.0;
  }

  private static Bar.End end(@Nullable Double end, boolean open) {
    if (end == null) {
      return Bar.End.UNBOUNDED;
    }
    return open ? Bar.End.OPEN : Bar.End.CLOSED;
  }

  private static IllegalArgumentException endless() {
    return new IllegalArgumentException("quantities without any end");
  }
}
