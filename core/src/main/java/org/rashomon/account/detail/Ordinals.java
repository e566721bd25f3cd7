package org.rashomon.account.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Token;
import org.rashomon.word.Lemmas;
import org.rashomon.word.NumberWords;

/// Reads what is said to be the nth of its kind within a time: `the third attack in a month`.
final class Ordinals {

  private static final Set<String> TIMES =
      Set.of(
          "year", "month", "week", "weeks", "months", "years", "days", "season", "decade", "day");
  private static final Set<String> LINKS = Set.of("this", "in", "since");

  /// Longest `in less than two weeks`.
  private static final int LONGEST = 5;

  /// @param measure the ordinal to the end of the time
  record Nth(Measure measure, String subject) {}

  /// By place.
  List<Nth> in(SentenceWords words) {
    List<Nth> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Double number = NumberWords.ordinal(words.at(i).lower());
      Token noun = words.at(i + 1);
      boolean definite = words.at(i - 1).is("the") || words.at(i - 1).is("a");
      if (number != null && definite && noun.pos() == PartOfSpeech.NOUN && !noun.is("time")) {
        int to = timeEnd(words, i + 2);
        if (to > 0) {
          String subject = Lemmas.singular(noun.lower()) + rest(words, i + 2, to);
          Interval nth = Interval.of(number);
          found.add(new Nth(new Measure(Quantity.Kind.ORDINAL, i, to, nth, "th"), subject));
        }
      }
    }
    return found;
  }

  /// Behind `this year`, `in a month`, `since May`; -1 if none of them stands there.
  private static int timeEnd(SentenceWords words, int from) {
    if (!LINKS.contains(words.at(from).lower())) {
      return -1;
    }
    for (int i = from + 1; i < from + LONGEST; i++) {
      boolean since = words.at(from).is("since") && RecalledEvents.isMonth(words.at(i));
      if (since || TIMES.contains(words.at(i).lower())) {
        return i + 1;
      }
    }
    return -1;
  }

  private static String rest(SentenceWords words, int from, int to) {
    StringBuilder found = new StringBuilder();
    for (int i = from; i < to; i++) {
      found.append(' ').append(words.at(i).lower());
    }
    return found.toString();
  }
}
