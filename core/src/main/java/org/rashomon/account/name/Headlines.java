package org.rashomon.account.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.TokenRange;

/// Finds names where every word is capitalised: only those that the story names too, and those that
/// the tables know.
final class Headlines {

  private static final int LONGEST = 6;

  private final Lexicon lexicon = Lexicon.ENGLISH;
  private final Set<String> names = new HashSet<>();

  Headlines(List<NamePhrase> phrases) {
    for (NamePhrase phrase : phrases) {
      names.add(phrase.text());
      PersonName person = phrase.asPerson();
      if (phrase.office() != null || lexicon.firstName(person.first()) != null) {
        names.add(person.surname());
      }
    }
  }

  List<NamePhrase> names(NamingLine line, OfficeFinder offices) {
    List<NamePhrase> found = new ArrayList<>();
    for (int from = 0; from < line.size(); ) {
      int to = Math.min(line.size(), from + LONGEST);
      while (to > from && !isName(line.words(from, to))) {
        to--;
      }
      if (to == from) {
        to = personEnd(line, from);
      }
      if (to > from && line.capitalised(from)) {
        found.add(
            new NamePhrase(
                line,
                new TokenRange(from, to),
                line.words(from, to),
                offices.before(line, from),
                null));
        from = to;
      } else {
        from++;
      }
    }
    return found;
  }

  /// Past a first name and a surname, where they stand so; else `from`.
  private int personEnd(NamingLine line, int from) {
    if (lexicon.firstName(line.word(from)) == null || !line.is(from, PartOfSpeech.PROPN)) {
      return from;
    }
    int to = from + 1;
    if (line.word(to).length() == 2 && line.word(to).endsWith(".")) {
      to++;
    }
    boolean surname =
        line.capitalised(to)
            && line.is(to, PartOfSpeech.PROPN)
            && !WordList.NOT_NAMES.has(line.word(to))
            && !WordList.BODY_WORDS.has(line.word(to))
            && !lexicon.isPlaceWord(line.word(to))
            && !WordList.PERSON_VERBS.has(line.lower(to));
    return surname ? to + 1 : from;
  }

  private boolean isName(String words) {
    return names.contains(words) || lexicon.isKnownPlace(words);
  }
}
