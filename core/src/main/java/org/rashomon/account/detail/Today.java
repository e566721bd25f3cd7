package org.rashomon.account.detail;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.read.Provenance;
import org.rashomon.account.read.Published;

/// An account's date, against which its words for times are resolved.
///
/// @param date `null` where it isn't known
/// @param ahead whether the words are of what is still to come
record Today(@Nullable LocalDate date, boolean ahead) {

  /// A month named without its year is at most about so many months ahead.
  private static final int AHEAD = 1;

  /// What is still to come, up to so many.
  private static final int YEAR = 11;

  /// The day on which an account says that it was published.
  static Today of(Provenance provenance) {
    return new Today(provenance.time().map(Published::day).orElse(null), false);
  }

  /// The same day, for words of what is still to come.
  Today forward() {
    return new Today(date, true);
  }

  /// The last such weekday, today included; the next for what is still to come.
  ///
  /// @param weeks 0, or so many weeks later
  String weekday(int number, int weeks) {
    if (date == null) {
      return "XXXX-WXX-" + number;
    }
    if (ahead && weeks == 0) {
      return date.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(number))).toString();
    }
    LocalDate last = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(number)));
    boolean today = last.equals(date) && weeks > 0;
    return last.plusWeeks(today ? 0 : weeks).toString();
  }

  /// A day of a month; the last such day where no year is named, or the next if that is near or
  /// still to come.
  ///
  /// @param day 0 for the month as a whole
  String ofMonth(int month, int day, int year) {
    String tail =
        day == 0
            ? String.format(Locale.ROOT, "-%02d", month)
            : String.format(Locale.ROOT, "-%02d-%02d", month, day);
    if (year > 0) {
      return year + tail;
    }
    if (date == null) {
      return "XXXX" + tail;
    }
    LocalDate latest = date.plusMonths(ahead ? YEAR : AHEAD);
    int nearest = latest.getYear();
    boolean later = LocalDate.of(nearest, month, 1).isAfter(latest);
    return (later ? nearest - 1 : nearest) + tail;
  }

  /// Whether the month has such a day, in a leap year.
  static boolean exists(int month, int day) {
    return day >= 1 && day <= Month.of(month).maxLength();
  }

  /// The day, week, month or year that is so many later; `null` where the date isn't known.
  @Nullable String later(ChronoUnit unit, int by) {
    if (date == null) {
      return null;
    }
    LocalDate there = date.plus(by, unit);
    return switch (unit) {
      case WEEKS ->
          String.format(
              Locale.ROOT,
              "%d-W%02d",
              there.get(IsoFields.WEEK_BASED_YEAR),
              there.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTHS -> there.toString().substring(0, 7);
      case YEARS -> String.valueOf(there.getYear());
      default -> there.toString();
    };
  }
}
