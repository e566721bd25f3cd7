package org.rashomon.archive.reuse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.clean.Account;

/// When an account was published, as precisely as it tells: a time, or any time of a day. Times
/// without an offset are taken as of one zone.
///
/// @param from seconds since 1970, first that it can be
/// @param to last that it can be
record Published(long from, long to) {

  /// What pages write that know the day alone.
  private static final String MIDNIGHT = "T00:00:00";

  /// The account that was published before all others; none where one doesn't tell or two overlap.
  static Optional<Account> first(List<Account> accounts) {
    List<Optional<Published>> times =
        accounts.stream().map(account -> of(account.provenance().published())).toList();
    for (int i = 0; i < times.size(); i++) {
      int candidate = i;
      boolean first =
          IntStream.range(0, times.size())
              .allMatch(j -> j == candidate || isBefore(times.get(candidate), times.get(j)));
      if (first) {
        return Optional.of(accounts.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isBefore(Optional<Published> time, Optional<Published> other) {
    return time.isPresent() && other.isPresent() && time.get().to() < other.get().from();
  }

  static Optional<Published> of(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      if (text.length() <= 10 || text.contains(MIDNIGHT)) {
        LocalDate day = LocalDate.parse(text.substring(0, Math.min(10, text.length())));
        return Optional.of(
            new Published(
                seconds(day.atStartOfDay()), seconds(day.plusDays(1).atStartOfDay()) - 1));
      }
      long time =
          text.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)")
              ? OffsetDateTime.parse(text).toEpochSecond()
              : seconds(LocalDateTime.parse(text));
      return Optional.of(new Published(time, time));
    } catch (DateTimeException e) {
      return Optional.empty(); // "spring 2031"
    }
  }

  private static long seconds(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }
}
