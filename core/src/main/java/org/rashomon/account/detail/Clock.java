package org.rashomon.account.detail;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.Token;

/// Reads clock times: `8:30 p.m.`, `2am`, `noon`.
final class Clock {

  private static final Set<String> AM = Set.of("am", "a.m.", "a.m");
  private static final Set<String> PM = Set.of("pm", "p.m.", "p.m");
  private static final int HALF_DAY = 12;

  /// The clock time that begins with that word; `null` if none does.
  @Nullable Moment at(SentenceWords words, int from) {
    Token word = words.at(from);
    if (word.is("noon")) {
      return new Moment(from, from + 1, "T12:00");
    }
    if (word.is("midnight")) {
      return new Moment(from, from + 1, "T00:00");
    }
    int hour = number(word, 23);
    if (hour < 0) {
      return null;
    }
    boolean minutes = words.at(from + 1).is(":") && words.at(from + 2).text().length() == 2;
    int minute = minutes ? number(words.at(from + 2), 59) : 0;
    int at = minutes ? from + 3 : from + 1;
    String half = words.at(at).lower();
    boolean known = AM.contains(half) || PM.contains(half);
    // "10:15" alone may be a score or a verse
    if (minute < 0 || !known || hour > HALF_DAY || hour == 0) {
      return null;
    }
    int ofDay = hour % HALF_DAY + (PM.contains(half) ? HALF_DAY : 0);
    return new Moment(from, at + 1, String.format(Locale.ROOT, "T%02d:%02d", ofDay, minute));
  }

  private static int number(Token word, int most) {
    boolean figure =
        word.text().length() <= 2 && word.text().chars().allMatch(c -> c >= '0' && c <= '9');
    int value = figure ? Integer.parseInt(word.text()) : -1;
    return value <= most ? value : -1;
  }
}
