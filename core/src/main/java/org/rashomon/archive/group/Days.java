package org.rashomon.archive.group;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.clean.Account;

/// When the accounts were published, to the day, where they tell.
///
/// What is published within days of each other tells more often of one event; what is months apart
/// seldom does, but pages bear the day on which they were saved or changed now and then.
final class Days {

  private static final int NEAR = 2;
  private static final int FAR = 60;
  private static final double NEAR_COUNTS = 1.35;
  private static final double FAR_COUNTS = 0.9;

  private static final int NOT_TOLD = Integer.MIN_VALUE;

  private int[] days = new int[16];
  private int size;

  void add(List<Account> accounts) {
    days = Arrays.copyOf(days, size + accounts.size());
    for (Account account : accounts) {
      days[size++] = day(account.provenance().published());
    }
  }

  /// By what the likeness of two accounts counts.
  double nearness(int account, int other) {
    if (days[account] == NOT_TOLD || days[other] == NOT_TOLD) {
      return 1;
    }
    int apart = Math.abs(days[account] - days[other]);
    return apart <= NEAR ? NEAR_COUNTS : apart > FAR ? FAR_COUNTS : 1;
  }

  private static int day(@Nullable String published) {
    if (published == null || published.length() < 10) {
      return NOT_TOLD;
    }
    try {
      return (int) LocalDate.parse(published.substring(0, 10)).toEpochDay();
    } catch (DateTimeParseException e) {
      return NOT_TOLD; // "spring 2031"
    }
  }
}
