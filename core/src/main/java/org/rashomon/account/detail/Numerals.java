package org.rashomon.account.detail;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.PhraseTable;
import org.rashomon.text.Table;
import org.rashomon.word.NumberWords;

/// Reads numbers written as figures, words or both: `1,200`, `twenty-three`, `1.2 million`.
final class Numerals {

  /// Endings that make a figure an ordinal or a decade.
  private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th", "s", "'s");

  private final PhraseTable<Interval> vague =
      PhraseTable.of(Table.english(Numerals.class, "vague-numbers").rows(4), 0, Numerals::interval);

  private static Interval interval(Table.Row row) {
    double low = row.number(1);
    return row.get(2).equals("=") ? Interval.of(low) : Interval.halfOpen(low, row.number(2));
  }

  /// The number that begins with that word, without modifiers; `null` if none does.
  @Nullable Amount at(SentenceWords words, int from) {
    Optional<PhraseTable.Match<Interval>> phrase = words.longest(vague, from);
    if (phrase.isPresent()) {
      Interval interval = phrase.get().value();
      Double low = interval.low();
      return new Amount(from, phrase.get().to(), interval, low == null ? 0 : low, 1, false);
    }
    return words.at(from).startsWithDigit() ? figures(words, from) : spelled(words, from);
  }

  private @Nullable Amount figures(SentenceWords words, int from) {
    String figure = words.at(from).text().replace(",", "");
    if (!figure.chars().allMatch(c -> Character.isDigit(c) || c == '.')
        || figure.chars().filter(c -> c == '.').count() > 1
        || figure.length() > 15) {
      return null;
    }
    if (ORDINAL.contains(words.at(from + 1).lower()) && words.joined(from + 1)) {
      return null;
    }
    double value = Double.parseDouble(figure);
    double step = writtenStep(figure);
    int to = from + 1;
    if (words.at(to).is("½")) {
      value += .5;
      step = .5;
      to++;
    }
    Double scale = scaleAt(words, to);
    return scale == null
        ? amount(from, to, value, step)
        : amount(from, to + (words.at(to).isDash() ? 2 : 1), value * scale, step * scale);
  }

  /// `1.2` is rounded to tenths, `5,000` to thousands.
  private static double writtenStep(String figure) {
    int point = figure.indexOf('.');
    if (point >= 0) {
      return Math.pow(10, point + 1 - figure.length());
    }
    int zeros = 0;
    while (zeros < figure.length() - 1 && figure.charAt(figure.length() - 1 - zeros) == '0') {
      zeros++;
    }
    return Math.pow(10, zeros);
  }

  private static @Nullable Amount spelled(SentenceWords words, int from) {
    NumberWords.Spelled number = NumberWords.at(i -> words.at(i).lower(), from);
    return number == null ? null : amount(from, number.to(), number.value(), number.step());
  }

  /// `million`, also after a hyphen, or a sign right behind the figures: `3.5m`.
  private static @Nullable Double scaleAt(SentenceWords words, int at) {
    Double scale = NumberWords.scale(words.at(words.at(at).isDash() ? at + 1 : at).lower());
    return scale == null && words.joined(at) ? NumberWords.sign(words.at(at).lower()) : scale;
  }

  private static Amount amount(int from, int to, double value, double step) {
    return new Amount(from, to, Interval.of(value), value, step, true);
  }
}
