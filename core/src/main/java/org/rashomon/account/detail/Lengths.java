package org.rashomon.account.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.PhraseTable;
import org.rashomon.text.Table;
import org.rashomon.word.Lemmas;

/// Reads distances and speeds: `about 10 miles`, `a 30-foot`, `100 mph`.
final class Lengths {

  private record Unit(Quantity.Kind kind, double factor) {}

  private final PhraseTable<Unit> units =
      PhraseTable.of(
          Table.english(Lengths.class, "lengths").rows(5),
          1,
          row -> new Unit(row.constant(Quantity.Kind.class, 0), row.number(2)));
  private final Amounts amounts;

  Lengths(Amounts amounts) {
    this.amounts = amounts;
  }

  /// The distance or speed that begins with that word; `null` if none does.
  @Nullable Measure at(SentenceWords words, int from) {
    Amount amount = amounts.at(words, from);
    if (amount == null) {
      return null;
    }
    int at = words.at(amount.to()).isDash() ? amount.to() + 1 : amount.to();
    Optional<PhraseTable.Match<Unit>> found = words.longest(units, at);
    if (found.isEmpty()) {
      return null;
    }
    Unit unit = found.get().value();
    String name = unit.kind() == Quantity.Kind.SPEED ? "kilometre an hour" : "metre";
    Interval interval = amount.rounded(1).times(unit.factor());
    return new Measure(unit.kind(), from, found.get().to(), interval, name);
  }

  /// What is so far from what, as `mine from marl` in `the mine is 10 miles north of Marl`; empty
  /// where the words don't tell both, and where something only moved so far.
  static String between(SentenceWords words, Measure measure) {
    String place = place(words, measure.to());
    String there = there(words, measure.from());
    return place.isEmpty() || there.isEmpty() ? "" : there + " from " + place;
  }

  private static String place(SentenceWords words, int from) {
    int at = from;
    while (at < from + 4 && !FROM.contains(words.at(at).lower())) {
      at++;
    }
    List<String> place = new ArrayList<>();
    int first = words.at(at + 1).is("the") ? at + 2 : at + 1;
    for (int i = first; words.at(i).isNoun() && words.at(i).capitalised(); i++) {
      place.add(words.at(i).lower());
    }
    return at < from + 4 ? String.join(" ", place) : "";
  }

  /// The noun before `is`, `lies` or `took place`.
  private static String there(SentenceWords words, int to) {
    int at = to - 1;
    while (at > to - 4 && !STAYS.contains(words.at(at).lower())) {
      at--;
    }
    if (!STAYS.contains(words.at(at).lower())) {
      return "";
    }
    while (STAYS.contains(words.at(at).lower()) || PASSED.contains(words.at(at).lower())) {
      at--;
    }
    return words.at(at).isNoun() && !words.at(at).isMark()
        ? Lemmas.singular(words.at(at).lower())
        : "";
  }

  private static final Set<String> FROM = Set.of("of", "from", "off", "outside");
  private static final Set<String> STAYS =
      Set.of(
          "is",
          "was",
          "lies",
          "sits",
          "stands",
          "located",
          "based",
          "place",
          "happened",
          "occurred");
  private static final Set<String> PASSED = Set.of("took", "which", "that", ",", "also", "about");
}
