package org.rashomon.account.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the points in time that a sentence names: dates with the clock times beside them.
final class Moments {

  /// What may stand between a date and its clock time.
  private static final Set<String> BETWEEN =
      Set.of("at", "on", "about", "around", ",", "before", "after", "just", "shortly", "of", "the");

  private static final int FAR = 4;

  private final Dates dates;
  private final Clock clock = new Clock();

  Moments(Amounts amounts) {
    dates = new Dates(amounts);
  }

  /// By place, without overlaps.
  List<Moment> in(SentenceWords words, Today today) {
    List<Moment> found = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Moment next = at(words, i, today);
      Moment last = found.isEmpty() ? null : found.getLast();
      if (next == null) {
        i++;
        continue;
      }
      Moment both = last == null ? null : joined(words, last, next);
      if (both != null) {
        found.removeLast();
      }
      found.add(both == null ? next : both);
      i = next.to();
    }
    return found;
  }

  private @Nullable Moment at(SentenceWords words, int from, Today today) {
    Moment date = dates.at(words, from, today);
    if (date == null) {
      return clock.at(words, from);
    }
    Moment ahead = dates.at(words, from, today.forward());
    boolean differ = ahead != null && !ahead.equals(date);
    return differ && Ahead.tells(words.sentence(), words.span(date.from(), date.to()))
        ? ahead
        : date;
  }

  /// `2 a.m. on Friday`, `Friday at 2 a.m.`.
  private static @Nullable Moment joined(SentenceWords words, Moment a, Moment b) {
    if (b.from() - a.to() > FAR) {
      return null;
    }
    for (int i = a.to(); i < b.from(); i++) {
      if (!BETWEEN.contains(words.at(i).lower())) {
        return null;
      }
    }
    String date = isClock(a) ? b.value() : a.value();
    String time = isClock(a) ? a.value() : b.value();
    boolean apart = isClock(a) != isClock(b) && isDay(date);
    return apart ? new Moment(a.from(), b.to(), date.split("T", 2)[0] + time) : null;
  }

  private static boolean isClock(Moment moment) {
    return moment.value().startsWith("T");
  }

  private static boolean isDay(String value) {
    boolean weekday = value.startsWith("XXXX-WXX-");
    return weekday || (value.length() >= 10 && !value.contains("W"));
  }
}
