package org.rashomon.account.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.TokenRange;
import org.rashomon.text.Table;
import org.rashomon.word.Countries;

/// States, provinces and countries after the names of towns: `Oldgate Texas`, `Oldgate TX` and
/// `Oldgate France` are two names each.
final class Regions {

  private static final int LONGEST = 2;

  private static final Set<String> NAMES = new HashSet<>();
  private static final Set<String> ABBREVIATIONS = new HashSet<>();

  static {
    for (Table.Row row : Table.english(Regions.class, "regions").rows(2)) {
      NAMES.add(row.get(0).toLowerCase(Locale.ROOT));
      ABBREVIATIONS.addAll(row.several(1));
    }
  }

  private final Lexicon lexicon = Lexicon.ENGLISH;

  static boolean isAbbreviation(String word) {
    return ABBREVIATIONS.contains(word);
  }

  /// The town and the region where a place's name holds both.
  List<TokenRange> split(NamingLine line, TokenRange place) {
    String first = line.lower(place.from());
    boolean whole =
        lexicon.beginsPlace(line.word(place.from()))
            || WordList.WHOLE_PLACES.has(first)
            || Countries.ofDemonym(line.word(place.from())) != null
            || WordList.PLACES.has(line.words(place.from(), place.to()))
            || isRegion(line, place.from(), place.to());
    for (int words = LONGEST; words > 0 && !whole; words--) {
      int at = place.to() - words;
      if (at > place.from() && isRegion(line, at, place.to()) && isWord(line, at - 1)) {
        return List.of(new TokenRange(place.from(), at), new TokenRange(at, place.to()));
      }
    }
    return List.of(place);
  }

  private static boolean isRegion(NamingLine line, int from, int to) {
    String words = line.words(from, to);
    String lower = words.toLowerCase(Locale.ROOT);
    return NAMES.contains(lower)
        || Countries.isNamed(lower)
        || isAbbreviation(words)
        || (line.capitalised(from) && isAbbreviation(words.toUpperCase(Locale.ROOT)));
  }

  private static boolean isWord(NamingLine line, int i) {
    boolean joins =
        line.is(i, PartOfSpeech.ADP)
            || line.is(i, PartOfSpeech.CCONJ)
            || line.is(i, PartOfSpeech.DET);
    return Character.isLetter(line.word(i).charAt(0)) && !joins;
  }
}
