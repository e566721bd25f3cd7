package org.rashomon.account.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// When an account was published, as precisely as it tells: a time, or any time of a day. Times
/// without an offset are taken as of one zone.
///
/// Whatever asks which of several was first asks here.
///
/// @param day as the account writes it, in its own zone
/// @param from the first second that it can be, since 1970
/// @param to the last that it can be
public record Published(LocalDate day, long from, long to) {

  /// What pages write that know the day alone.
  private static final String MIDNIGHT = "T00:00:00";

  private static final Pattern ZONED = Pattern.compile("(Z|[+-]\\d\\d:?\\d\\d)$");
  private static final int DAY = "2031-03-05".length();

  /// From an ISO 8601 date or date-time; the day alone where the time can't be read, empty for what
  /// is no date ("spring 2031").
  public static Optional<Published> of(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(text.substring(0, Math.min(DAY, text.length())));
      boolean timed = text.length() > DAY && !text.contains(MIDNIGHT);
      return Optional.of(timed ? at(day, text) : on(day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Published at(LocalDate day, String text) {
    try {
      long time =
          ZONED.matcher(text).find()
              ? OffsetDateTime.parse(text).toEpochSecond()
              : seconds(LocalDateTime.parse(text));
      return new Published(day, time, time);
    } catch (DateTimeException _) {
      return on(day);
    }
  }

  private static Published on(LocalDate day) {
    long start = seconds(day.atStartOfDay());
    return new Published(day, start, seconds(day.plusDays(1).atStartOfDay()) - 1);
  }

  /// Whether it was before the other for sure.
  public boolean isBefore(Published other) {
    return to < other.from;
  }

  /// When the first of them was, whichever that is; empty for none.
  public static Optional<Published> first(Collection<Published> all) {
    return all.stream()
        .reduce((a, b) ->
            new Published(
                a.day.isBefore(b.day) ? a.day : b.day,
                Math.min(a.from, b.from),
                Math.min(a.to, b.to)));
  }

  private static long seconds(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }
}
