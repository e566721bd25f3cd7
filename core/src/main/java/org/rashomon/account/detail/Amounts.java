package org.rashomon.account.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Table;

/// Reads numbers with their modifiers and ranges: `nearly 100`, `between 10 and 15`, `two or more`.
final class Amounts {

  private enum Relation {
    ABOVE,
    AT_LEAST,
    BELOW,
    AT_MOST,
    NEARLY,
    ABOUT,
    JUST_OVER,
    SAME
  }

  private record Modifier(List<String> words, Relation relation) {}

  private final Numerals numerals = new Numerals();
  private final List<Modifier> before = new ArrayList<>();
  private final List<Modifier> after = new ArrayList<>();

  Amounts() {
    for (Table.Row row : Tables.rows("modifiers", 5)) {
      Relation relation = Relation.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
      Modifier modifier = new Modifier(List.of(row.get(0).split(" ", -1)), relation);
      (row.get(2).equals("before") ? before : after).add(modifier);
    }
    Comparator<Modifier> longest = Comparator.comparingInt(m -> -m.words().size());
    before.sort(longest);
    after.sort(longest);
  }

  /// The amount that begins with that word, its modifier if it has one; `null` if none does.
  @Nullable Amount at(Words words, int from) {
    return at(words, from, Set.of());
  }

  /// The amount that begins with that word, where one of the signs may stand before each number;
  /// the sign is part of the amount.
  @Nullable Amount at(Words words, int from, Set<String> signs) {
    Modifier modifier = modifierAt(words, from, before);
    if (modifier != null) {
      int start = from + modifier.words().size();
      Amount number = at(words, start, signs);
      return number == null || number.interval().low() == null
          ? null
          : number.with(from, number.to(), apply(modifier.relation(), number));
    }
    if (words.at(from).is("between") || words.at(from).is("from")) {
      return range(words, from, from + 1, signs);
    }
    Amount range = range(words, from, from, signs);
    return range != null ? range : modifiedAfter(words, from, signs);
  }

  /// Past the modifier that stands there; the same place where none does.
  int afterModifier(Words words, int from) {
    Modifier modifier = modifierAt(words, from, before);
    return modifier == null ? from : from + modifier.words().size();
  }

  /// What the modifier that stands there makes of the number behind it.
  Amount modified(Words words, int from, Amount number) {
    Modifier modifier = modifierAt(words, from, before);
    return modifier == null
        ? number
        : number.with(from, number.to(), apply(modifier.relation(), number));
  }

  private @Nullable Amount modifiedAfter(Words words, int from, Set<String> signs) {
    Amount number = number(words, from, signs);
    if (number == null) {
      return null;
    }
    int next = words.at(number.to()).isDash() ? number.to() + 1 : number.to();
    Modifier modifier = modifierAt(words, next, after);
    if (modifier == null || (words.at(next).is("plus") && next == number.to())) {
      return number;
    }
    return number.with(from, next + modifier.words().size(), apply(modifier.relation(), number));
  }

  /// `10 to 15`, `10-15`, `between 10 and 15`, `two or three`.
  private @Nullable Amount range(Words words, int from, int start, Set<String> signs) {
    Amount low = number(words, start, signs);
    if (low == null || !low.plain() || !joins(words, low.to(), start > from)) {
      return null;
    }
    Amount high = number(words, low.to() + 1, signs);
    if (high == null || !high.plain()) {
      return null;
    }
    // "10 to 15 million" and "$1.5 to $2 billion" leave the first scale out
    double first =
        high.step() >= 1000 && low.value() < 1000 ? low.value() * scale(high.value()) : low.value();
    return first < high.value()
        ? new Amount(from, high.to(), Interval.between(first, high.value()), first, 1, false)
        : null;
  }

  private @Nullable Amount number(Words words, int from, Set<String> signs) {
    int start = from;
    boolean pair = words.at(from + 1).joined();
    if (pair && signs.contains(words.at(from).lower() + words.at(from + 1).lower())) {
      start += 2;
    }
    while (signs.contains(words.at(start).lower()) && start < from + 2) {
      start++;
    }
    Amount number = numerals.at(words, start);
    return number == null || start == from
        ? number
        : new Amount(
            from, number.to(), number.interval(), number.value(), number.step(), number.plain());
  }

  private static double scale(double value) {
    return Math.pow(1000, Math.floor(Math.log10(value) / 3));
  }

  private static boolean joins(Words words, int at, boolean between) {
    Word word = words.at(at);
    if (between) {
      return word.is("and") || word.is("to");
    }
    return word.is("to") || word.is("or") || (word.isDash() && word.joined());
  }

  private static @Nullable Modifier modifierAt(Words words, int at, List<Modifier> among) {
    for (Modifier modifier : among) {
      if (words.matches(at, modifier.words())) {
        return modifier;
      }
    }
    return null;
  }

  private static Interval apply(Relation relation, Amount number) {
    double low = number.value();
    Double high = number.interval().high();
    double top = high == null ? low : high;
    return switch (relation) {
      case ABOVE -> Interval.above(low);
      case AT_LEAST -> Interval.atLeast(low);
      case BELOW -> new Interval(null, top, false, true);
      case AT_MOST -> new Interval(null, top, false, false);
      case NEARLY -> low > 0 ? Interval.halfOpen(low * 17 / 20, low) : number.interval();
      case ABOUT -> Interval.between(low * 9 / 10, top * 11 / 10);
      case JUST_OVER -> new Interval(low, low * 11 / 10, low > 0, false);
      case SAME -> number.interval();
    };
  }
}
