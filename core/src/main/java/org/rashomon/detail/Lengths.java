package org.rashomon.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Table;

/// Reads distances and speeds: `about 10 miles`, `a 30-foot`, `100 mph`.
final class Lengths {

  private record Unit(Quantity.Kind kind, List<String> words, double factor) {}

  private final List<Unit> units =
      Tables.rows("lengths", 5).stream()
          .map(Lengths::unit)
          .sorted(Comparator.comparingInt(unit -> -unit.words().size()))
          .toList();
  private final Amounts amounts;

  Lengths(Amounts amounts) {
    this.amounts = amounts;
  }

  private static Unit unit(Table.Row row) {
    Quantity.Kind kind = Quantity.Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
    return new Unit(kind, List.of(row.get(1).split(" ", -1)), Double.parseDouble(row.get(2)));
  }

  /// The distance or speed that begins with that word; `null` if none does.
  @Nullable Measure at(Words words, int from) {
    Amount amount = amounts.at(words, from);
    if (amount == null) {
      return null;
    }
    int at = words.at(amount.to()).isDash() ? amount.to() + 1 : amount.to();
    for (Unit unit : units) {
      if (words.matches(at, unit.words())) {
        String name = unit.kind() == Quantity.Kind.SPEED ? "kilometre an hour" : "metre";
        Interval interval = amount.rounded(1).times(unit.factor());
        return new Measure(unit.kind(), from, at + unit.words().size(), interval, name);
      }
    }
    return null;
  }

  /// What it is far from, as in `10 miles north of Marl`; empty where the words don't tell.
  static String from(Words words, Measure measure) {
    int at = measure.to();
    while (at < measure.to() + 4 && !FROM.contains(words.at(at).lower())) {
      at++;
    }
    boolean linked = FROM.contains(words.at(at).lower());
    int first = words.at(at + 1).is("the") ? at + 2 : at + 1;
    List<String> place = new ArrayList<>();
    for (int i = first; words.at(i).isNoun() && words.at(i).capitalised(); i++) {
      place.add(words.at(i).lower());
    }
    return linked && !place.isEmpty() ? "from " + String.join(" ", place) : "";
  }

  private static final List<String> FROM = List.of("of", "from", "off", "outside");
}
