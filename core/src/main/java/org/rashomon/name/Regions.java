package org.rashomon.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.text.Table;

/// States and provinces after the names of towns: `Oldgate Texas` and `Oldgate TX` are two names
/// each.
final class Regions {

  private static final int LONGEST = 2;

  private static final Set<String> DIRECTIONS =
      Set.of(
          "north",
          "northern",
          "south",
          "southern",
          "east",
          "eastern",
          "west",
          "western",
          "central",
          "upper",
          "lower",
          "upstate",
          "downtown",
          "rural",
          "greater",
          "new",
          "old",
          "mid",
          "baja");

  private static final Set<String> SMALL = Set.of("of", "and", "the", "for", "in");

  private static final Set<String> NAMES = new HashSet<>();
  private static final Set<String> ABBREVIATIONS = new HashSet<>();

  static {
    for (Table.Row row : Table.of(Regions.class, "en/regions.tsv").rows(2)) {
      NAMES.add(row.get(0).toLowerCase(Locale.ROOT));
      ABBREVIATIONS.addAll(row.several(1));
    }
  }

  private final Lexicon lexicon = Lexicon.ENGLISH;

  static boolean isAbbreviation(String word) {
    return ABBREVIATIONS.contains(word);
  }

  /// The town and the region where a place's name holds both.
  List<Range> split(Line line, Range place) {
    String first = line.lower(place.from());
    boolean whole =
        lexicon.beginsPlace(line.word(place.from()))
            || DIRECTIONS.contains(first)
            || lexicon.isPlace(line.words(place.from(), place.to()))
            || NAMES.contains(line.words(place.from(), place.to()).toLowerCase(Locale.ROOT));
    for (int words = LONGEST; words > 0 && !whole; words--) {
      int at = place.to() - words;
      if (at > place.from() && isRegion(line, at, place.to()) && isWord(line, at - 1)) {
        return List.of(new Range(place.from(), at), new Range(at, place.to()));
      }
    }
    return List.of(place);
  }

  private static boolean isRegion(Line line, int from, int to) {
    String words = line.words(from, to);
    return NAMES.contains(words.toLowerCase(Locale.ROOT)) || isAbbreviation(words);
  }

  private static boolean isWord(Line line, int i) {
    return Character.isLetter(line.word(i).charAt(0)) && !SMALL.contains(line.lower(i));
  }
}
