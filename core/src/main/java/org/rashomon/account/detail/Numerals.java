package org.rashomon.account.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Table;

/// Reads numbers written as figures, words or both: `1,200`, `twenty-three`, `1.2 million`.
final class Numerals {

  private record Vague(List<String> words, Interval interval) {}

  private record Part(String kind, double value) {}

  /// Endings that make a figure an ordinal or a decade.
  private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th", "s", "'s");

  private final Map<String, Part> numbers = new HashMap<>();
  private final List<Vague> vague = new ArrayList<>();

  Numerals() {
    for (Table.Row row : Tables.rows("number-words", 5)) {
      numbers.put(row.get(0), new Part(row.get(1), Double.parseDouble(row.get(2))));
    }
    for (Table.Row row : Tables.rows("vague-numbers", 4)) {
      double low = Double.parseDouble(row.get(1));
      String high = row.get(2);
      Interval interval =
          high.equals("=") ? Interval.of(low) : Interval.halfOpen(low, Double.parseDouble(high));
      vague.add(new Vague(List.of(row.get(0).split(" ", -1)), interval));
    }
    vague.sort(Comparator.comparingInt((Vague v) -> -v.words().size()));
  }

  /// The number that begins with that word, without modifiers; `null` if none does.
  @Nullable Amount at(Words words, int from) {
    for (Vague phrase : vague) {
      if (words.matches(from, phrase.words())) {
        int to = from + phrase.words().size();
        Double low = phrase.interval().low();
        return new Amount(from, to, phrase.interval(), low == null ? 0 : low, 1, false);
      }
    }
    return words.at(from).startsWithDigit() ? figures(words, from) : spelled(words, from);
  }

  private @Nullable Amount figures(Words words, int from) {
    String figure = words.at(from).text().replace(",", "");
    if (!figure.chars().allMatch(c -> Character.isDigit(c) || c == '.')
        || figure.chars().filter(c -> c == '.').count() > 1
        || figure.length() > 15) {
      return null;
    }
    if (ORDINAL.contains(words.at(from + 1).lower()) && words.at(from + 1).joined()) {
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
    Part scale = scaleAt(words, to);
    if (scale == null) {
      return amount(from, to, value, step);
    }
    return amount(
        from, to + (words.at(to).isDash() ? 2 : 1), value * scale.value(), step * scale.value());
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

  private @Nullable Amount spelled(Words words, int from) {
    double total = 0;
    double group = 0;
    double step = 1;
    int at = from;
    Part last = null;
    while (true) {
      int next = last == null ? at : afterJoint(words, at, last);
      Part part = numbers.get(words.at(next).lower());
      if (part == null || !follows(last, part) || words.at(next).text().length() < 3) {
        break;
      }
      if (part.kind().equals("scale")) {
        group *= part.value();
        step = part.value();
        if (part.value() >= 1000) {
          total += group;
          group = 0;
        }
      } else {
        group += part.value();
        step = 1;
      }
      last = part;
      at = next + 1;
    }
    return last == null ? null : amount(from, at, total + group, step);
  }

  /// Past the hyphen of `twenty-three` and the `and` of `two hundred and six`.
  private int afterJoint(Words words, int at, Part last) {
    if (words.at(at).isDash() && last.kind().equals("ten")) {
      return at + 1;
    }
    return words.at(at).is("and") && last.kind().equals("scale") ? at + 1 : at;
  }

  private static boolean follows(@Nullable Part last, Part part) {
    return switch (part.kind()) {
      case "scale" -> last != null;
      case "ten" -> last == null || last.kind().equals("scale");
      default ->
          last == null
              || last.kind().equals("scale")
              || (last.kind().equals("ten") && part.value() > 0 && part.value() < 10);
    };
  }

  private @Nullable Part scaleAt(Words words, int at) {
    int word = words.at(at).isDash() && words.at(at + 1).text().length() > 3 ? at + 1 : at;
    Part part = numbers.get(words.at(word).lower());
    boolean letter = words.at(word).text().length() < 3;
    return part != null && part.kind().equals("scale") && (!letter || words.at(word).joined())
        ? part
        : null;
  }

  private static Amount amount(int from, int to, double value, double step) {
    return new Amount(from, to, Interval.of(value), value, step, true);
  }
}
