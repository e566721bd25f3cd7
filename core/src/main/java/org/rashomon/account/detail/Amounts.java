package org.rashomon.account.detail;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.Relation;
import org.rashomon.account.parse.Token;
import org.rashomon.text.PhraseTable;
import org.rashomon.text.Table;

/// Reads numbers with their modifiers and ranges: `nearly 100`, `between 10 and 15`, `two or more`.
final class Amounts {

  private enum Bound {
    ABOVE,
    AT_LEAST,
    BELOW,
    AT_MOST,
    NEARLY,
    ABOUT,
    JUST_OVER,
    SAME
  }

  private final Numerals numerals = new Numerals();
  private final PhraseTable<Bound> before = modifiers("before");
  private final PhraseTable<Bound> after = modifiers("after");

  private static PhraseTable<Bound> modifiers(String place) {
    List<Table.Row> rows =
        Table.english(Amounts.class, "modifiers").rows(5).stream()
            .filter(row -> row.get(2).equals(place))
            .toList();
    return PhraseTable.of(rows, 0, row -> row.constant(Bound.class, 1));
  }

  /// The amount that begins with that word, its modifier if it has one; `null` if none does.
  @Nullable Amount at(SentenceWords words, int from) {
    return at(words, from, Set.of());
  }

  /// The amount that begins with that word, where one of the signs may stand before each number;
  /// the sign is part of the amount.
  @Nullable Amount at(SentenceWords words, int from, Set<String> signs) {
    Optional<PhraseTable.Match<Bound>> modifier = words.longest(before, from);
    boolean ofVerb = isOfVerb(words.at(from));
    if (modifier.isPresent() && !ofVerb) {
      Amount number = at(words, modifier.get().to(), signs);
      return number == null || number.interval().low() == null
          ? null
          : number.with(from, number.to(), apply(modifier.get().value(), number));
    }
    if (words.at(from).is("between") || words.at(from).is("from")) {
      return range(words, from, from + 1, signs);
    }
    Amount range = range(words, from, from, signs);
    return range != null ? range : modifiedAfter(words, from, signs);
  }

  /// Whether it belongs to a verb: `handed *over* 35 soldiers`.
  private static boolean isOfVerb(Token word) {
    return word.relation() == Relation.COMPOUND_PRT;
  }

  /// Past the modifier that stands there; the same place where none does.
  int afterModifier(SentenceWords words, int from) {
    return words.longest(before, from).map(PhraseTable.Match::to).orElse(from);
  }

  /// What the modifier that stands there makes of the number behind it.
  Amount modified(SentenceWords words, int from, Amount number) {
    return words
        .longest(before, from)
        .map(modifier -> number.with(from, number.to(), apply(modifier.value(), number)))
        .orElse(number);
  }

  private @Nullable Amount modifiedAfter(SentenceWords words, int from, Set<String> signs) {
    Amount number = number(words, from, signs);
    if (number == null) {
      return null;
    }
    int next = words.at(number.to()).isDash() ? number.to() + 1 : number.to();
    if (words.at(next).is("plus") && next == number.to()) {
      return number;
    }
    return words
        .longest(after, next)
        .map(modifier -> number.with(from, modifier.to(), apply(modifier.value(), number)))
        .orElse(number);
  }

  /// `10 to 15`, `10-15`, `between 10 and 15`, `two or three`.
  private @Nullable Amount range(SentenceWords words, int from, int start, Set<String> signs) {
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

  private @Nullable Amount number(SentenceWords words, int from, Set<String> signs) {
    int start = from;
    boolean pair = words.joined(from + 1);
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

  private static boolean joins(SentenceWords words, int at, boolean between) {
    Token word = words.at(at);
    if (between) {
      return word.is("and") || word.is("to");
    }
    return word.is("to") || word.is("or") || (word.isDash() && words.joined(at));
  }

  private static Interval apply(Bound relation, Amount number) {
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
