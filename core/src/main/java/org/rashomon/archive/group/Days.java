package org.rashomon.archive.group;

import java.time.LocalDate;
import java.util.List;
import org.rashomon.account.print.Terms;

/// When the accounts were published, to the day, where they tell.
///
/// What is published within days of each other tells more often of one event; what is months apart
/// seldom does, but pages bear the day on which they were saved or changed now and then.
final class Days {

  private static final int NEAR = 2;
  private static final int FAR = 60;
  private static final double NEAR_COUNTS = 1.35;
  private static final double FAR_COUNTS = 0.9;

  private final List<Terms> accounts;

  Days(List<Terms> accounts) {
    this.accounts = List.copyOf(accounts);
  }

  /// By what the likeness of two accounts counts.
  double nearness(int account, int other) {
    LocalDate day = accounts.get(account).day();
    LocalDate than = accounts.get(other).day();
    if (day == null || than == null) {
      return 1;
    }
    long apart = Math.abs(day.toEpochDay() - than.toEpochDay());
    return apart <= NEAR ? NEAR_COUNTS : apart > FAR ? FAR_COUNTS : 1;
  }
}
