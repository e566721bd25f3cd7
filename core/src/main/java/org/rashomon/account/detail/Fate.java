package org.rashomon.account.detail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What happened to people who are counted, where comparing their counts depends on it.
public enum Fate {
  KILLED,
  INJURED,
  HOSPITALISED,
  SHOT,
  DISPLACED,
  EVACUATED,
  ARRESTED,
  INFECTED,
  RESCUED,
  FREED,
  ABDUCTED,
  MISSING,
  TRAPPED,
  STRANDED;

  /// As [Quantity#subject] names it: `killed`.
  public String subject() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The fate that a count's subject names; empty for all others.
  public static Optional<Fate> of(String subject) {
    return Arrays.stream(values()).filter(fate -> fate.subject().equals(subject)).findFirst();
  }
}
