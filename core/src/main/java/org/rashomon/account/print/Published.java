package org.rashomon.account.print;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When an account was published, as precisely as it tells: a time, or any time of a day. Times
/// without an offset are taken as of one zone.
///
/// @param from seconds since 1970, first that it can be
/// @param to last that it can be
public record Published(long from, long to) {

  /// What pages write that know the day alone.
  private static final String MIDNIGHT = "T00:00:00";

  /// Characters of a day: "2031-03-05".
  private static final int DAY = 10;

  public boolean isBefore(Published other) {
    return to < other.from;
  }

  /// @param text an ISO 8601 date or date-time
  public static Optional<Published> of(@Nullable String text) {
    LocalDate day = day(text);
    if (text == null || day == null) {
      return Optional.empty();
    }
    if (text.length() == DAY || text.contains(MIDNIGHT)) {
      return Optional.of(
          new Published(seconds(day.atStartOfDay()), seconds(day.plusDays(1).atStartOfDay()) - 1));
    }
    try {
      long time =
          text.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)")
              ? OffsetDateTime.parse(text).toEpochSecond()
              : seconds(LocalDateTime.parse(text));
      return Optional.of(new Published(time, time));
    } catch (DateTimeException e) {
      return Optional.empty(); // "spring 2031"
    }
  }

  /// The day that the text begins with.
  static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null || text.length() < DAY ? null : LocalDate.parse(text.substring(0, DAY));
    } catch (DateTimeException e) {
      return null; // "spring 2031"
    }
  }

  private static long seconds(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }
}
