package org.rashomon.account.detail;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Table;

/// Reads lengths of time: `more than two hours`, `a two-hour`, `half an hour`, `two and a half
/// days`.
final class Durations {

  private static final Set<String> NO_LENGTH_AFTER =
      Set.of(
          "ago", "later", "earlier", "before", "after", "old", "olds", "since", "prior", "from",
          "into", "of age");
  private static final Set<String> NO_LENGTH_BEFORE =
      Set.of(
          "last",
          "past",
          "next",
          "previous",
          "within",
          "every",
          "first",
          "coming",
          "final",
          "per",
          "once",
          "each",
          "this",
          "that",
          "later");

  /// A length without a number: `half an hour`.
  private record Spoken(Unit unit, Amount amount, int to) {}

  private record Unit(String name, double factor, double grain) {}

  private final Map<String, Unit> units = new HashMap<>();
  private final Amounts amounts;

  Durations(Amounts amounts) {
    this.amounts = amounts;
    for (Table.Row row : Table.english(Durations.class, "time-units").rows(7)) {
      Unit unit = new Unit(row.get(2), row.number(3), row.number(4));
      units.put(row.get(0), unit);
      units.put(row.get(1), unit);
    }
  }

  /// The length of time that begins with that word; `null` if none does, or if what begins there is
  /// an age or a point in time (`two hours later`).
  @Nullable Measure at(SentenceWords words, int from) {
    Measure found = measure(words, from);
    return found == null
            || NO_LENGTH_AFTER.contains(words.at(afterDash(words, found.to())).lower())
            || NO_LENGTH_BEFORE.contains(words.at(from - 1).lower())
        ? null
        : found;
  }

  private @Nullable Measure measure(SentenceWords words, int from) {
    int start = amounts.afterModifier(words, from);
    Spoken spoken = spoken(words, start);
    if (spoken != null) {
      return measure(spoken.unit(), amounts.modified(words, from, spoken.amount()), spoken.to());
    }
    Amount amount = amounts.at(words, from);
    if (amount == null) {
      return null;
    }
    int at = afterDash(words, amount.to());
    Amount whole = amount;
    int half = afterHalf(words, at);
    if (half > 0 && amount.value() < 100) {
      whole = plusHalf(amount);
      at = afterDash(words, half);
    }
    Unit unit = units.get(words.at(at).lower());
    if (unit == null) {
      return null;
    }
    int tail = afterHalf(words, at + 1);
    if (tail > 0 && amount.plain()) {
      return measure(unit, plusHalf(amount), tail);
    }
    return measure(unit, whole, at + 1);
  }

  private @Nullable Spoken spoken(SentenceWords words, int from) {
    Spoken half = half(words, from);
    return half != null ? half : anHour(words, from);
  }

  private static Amount plusHalf(Amount amount) {
    Interval interval = amount.interval();
    Interval moved =
        new Interval(
            interval.low() == null ? null : Double.valueOf(interval.low() + .5),
            interval.high() == null ? null : Double.valueOf(interval.high() + .5),
            interval.lowOpen(),
            interval.highOpen());
    return new Amount(amount.from(), amount.to(), moved, amount.value() + .5, .5, amount.plain());
  }

  /// Past `and a half`, also hyphenated; -1 if it doesn't stand there.
  private static int afterHalf(SentenceWords words, int at) {
    int i = afterDash(words, at);
    if (!words.at(i).is("and")) {
      return -1;
    }
    i = afterDash(words, i + 1);
    if (words.at(i).is("a-half")) {
      return i + 1;
    }
    if (!words.at(i).is("a")) {
      return -1;
    }
    i = afterDash(words, i + 1);
    return words.at(i).is("half") ? i + 1 : -1;
  }

  private static int afterDash(SentenceWords words, int at) {
    return words.at(at).isDash() ? at + 1 : at;
  }

  /// `half an hour`, `a half-hour`, `half a day`.
  private @Nullable Spoken half(SentenceWords words, int from) {
    int at = from;
    if (!words.at(at).is("half")) {
      return null;
    }
    at = afterDash(words, at + 1);
    if (words.at(at).is("a") || words.at(at).is("an")) {
      at = afterDash(words, at + 1);
    }
    Unit unit = units.get(words.at(at).lower());
    return unit == null
        ? null
        : new Spoken(unit, new Amount(from, at, Interval.of(.5), .5, .1, true), at + 1);
  }

  /// `an hour`, `an hour-long`, `an hour and a half`; not `hours an hour`.
  private @Nullable Spoken anHour(SentenceWords words, int from) {
    boolean article = words.at(from).is("a") || words.at(from).is("an");
    Unit unit = units.get(words.at(from + 1).lower());
    boolean several = words.at(from + 1).lower().endsWith("s");
    boolean rate = words.at(from - 1).isNoun() || words.at(from - 1).is("times");
    if (!article || unit == null || rate || several) {
      return null;
    }
    Amount one = new Amount(from, from + 1, Interval.of(1), 1, 1, true);
    int half = afterHalf(words, from + 2);
    return half > 0 ? new Spoken(unit, plusHalf(one), half) : new Spoken(unit, one, from + 2);
  }

  private static Measure measure(Unit unit, Amount amount, int to) {
    Interval interval = amount.interval();
    if (amount.plain()) {
      double grain =
          unit.name().equals("minute") && unit.factor() == 1 ? ofMinutes(amount) : unit.grain();
      double value = amount.value();
      interval = Interval.halfOpen(Math.max(0, value - Math.min(grain, value / 4)), value + grain);
    }
    return new Measure(
        Quantity.Kind.DURATION, amount.from(), to, interval.times(unit.factor()), unit.name());
  }

  /// Minutes are rounded to fives and tens.
  private static double ofMinutes(Amount amount) {
    double value = amount.value();
    return value % 10 == 0 ? 5 : value % 5 == 0 ? 2.5 : .5;
  }
}
