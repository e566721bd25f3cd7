package org.rashomon.event.contrast;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The days on which something happened, as a TIMEX3 value gives them.
///
/// @param last the last day, included
/// @param named whether the account gives the day by its date, not by a weekday or as "yesterday"
record DayRange(LocalDate first, LocalDate last, boolean named) implements Basis {

  private static final int WEEK = 7;
  private static final int DAY_LENGTH = 10;

  /// From a value of [org.rashomon.account.detail.TimeExpression]; empty where it leaves the day or
  /// the year open, and for weeks, which accounts begin on different days.
  static Optional<DayRange> of(String value, boolean named) {
    try {
      if (value.contains("X") || value.contains("W") || value.startsWith("T")) {
        return Optional.empty();
      }
      if (value.length() == 4) {
        Year year = Year.parse(value);
        return Optional.of(new DayRange(year.atDay(1), year.atMonth(12).atEndOfMonth(), named));
      }
      if (value.length() < DAY_LENGTH) {
        YearMonth month = YearMonth.parse(value);
        return Optional.of(new DayRange(month.atDay(1), month.atEndOfMonth(), named));
      }
      return Optional.of(ofDay(value, named));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// A night belongs to two days.
  private static DayRange ofDay(String value, boolean named) {
    LocalDate day = LocalDate.parse(value.substring(0, DAY_LENGTH));
    String part = value.substring(DAY_LENGTH);
    boolean late = part.equals("TNI") || part.equals("TEV") || part.startsWith("T2");
    boolean early = part.equals("TMO") || part.startsWith("T0");
    return new DayRange(early ? day.minusDays(1) : day, late ? day.plusDays(1) : day, named);
  }

  /// Whether it can't have been on a day of both. A weekday may be of another week than it was
  /// taken for, and of the next day where it was late.
  @Override
  public boolean excludes(Basis basis) {
    if (!(basis instanceof DayRange other)) {
      return false;
    }
    boolean apart = last.isBefore(other.first) || other.last.isBefore(first);
    if (!apart || (named && other.named)) {
      return apart;
    }
    long days = Math.abs(ChronoUnit.DAYS.between(first, other.first));
    return days > 1 && days < WEEK - 1;
  }

  /// Whether one holds the other. Symmetric.
  boolean sameAs(DayRange other) {
    return within(other) || other.within(this);
  }

  private boolean within(DayRange other) {
    return !first.isBefore(other.first) && !last.isAfter(other.last);
  }
}
