package org.rashomon.account.detail;

import org.rashomon.Accounts;
import org.rashomon.Loaded;
import org.rashomon.account.clean.Account;
import org.rashomon.account.name.NameFinder;
import org.rashomon.account.name.Named;

/// A line of text, read as far as this stage needs it.
final class Read {

  private Read() {}

  static Named named(String text) {
    Account account = Accounts.body("a", text);
    return new NameFinder().find(Loaded.untagged(account));
  }

  static SentenceWords words(String text) {
    return SentenceWords.of(named(text).parsed().sentences().getFirst());
  }

  /// An interval as the tables write it: `(80, ∞)`.
  static String written(Interval interval) {
    Double low = interval.low();
    Double high = interval.high();
    return (low == null || interval.lowOpen() ? "(" : "[")
        + (low == null ? "-∞" : plain(low))
        + ", "
        + (high == null ? "∞" : plain(high))
        + (high == null || interval.highOpen() ? ")" : "]");
  }

  private static String plain(double value) {
    double rounded = Math.round(value * 1000) / 1000.0;
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }
}
