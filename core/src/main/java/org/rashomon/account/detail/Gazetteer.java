package org.rashomon.account.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.Token;
import org.rashomon.text.Table;

/// Knows countries, some of their regions and their large cities, and which holds which.
final class Gazetteer {

  private static final Set<String> BEFORE = Set.of("in", "near", "outside", "at");
  private static final int LONGEST = 6;

  private final Map<String, List<String>> paths = new HashMap<>();

  Gazetteer() {
    for (Table.Row row : Table.english(Gazetteer.class, "places").rows(4)) {
      List<String> country = List.of(row.get(0));
      put(row.get(0), country);
      names(row.get(1)).forEach(name -> put(name, country));
      List<String> region = new ArrayList<>(country);
      for (String name : names(row.get(2))) {
        region.add(name);
        put(name, region);
      }
      for (String city : names(row.get(3))) {
        List<String> path = new ArrayList<>(region);
        path.add(city);
        put(city, path);
      }
    }
  }

  private static List<String> names(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split(";", -1));
  }

  private void put(String name, List<String> path) {
    paths.putIfAbsent(name.toLowerCase(Locale.ROOT), List.copyOf(path));
  }

  /// The longest name of a known place that begins with that word, behind a preposition of place;
  /// `null` if none does.
  @Nullable Found at(SentenceWords words, int from) {
    if (!BEFORE.contains(words.at(from - 1).lower()) || !words.at(from).capitalised()) {
      return null;
    }
    for (int length = LONGEST; length > 0; length--) {
      if (from + length > words.size()) {
        continue;
      }
      String name = text(words, from, from + length);
      List<String> path = paths.get(name);
      Token next = words.at(from + length);
      // "in Sydney Lane", "in Houston County", "in Paris-bound trains"
      boolean longer = (next.capitalised() && next.isNoun()) || next.isDash() || next.is("'s");
      if (path != null && !longer) {
        return new Found(from, from + length, path);
      }
    }
    return null;
  }

  private static String text(SentenceWords words, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && !words.joined(i)) {
        name.append(' ');
      }
      name.append(words.at(i).lower());
    }
    return name.toString();
  }

  /// A place in the words `from` to `to` of a sentence.
  record Found(int from, int to, List<String> path) {}
}
