package org.rashomon.event.contrast;

import org.jspecify.annotations.Nullable;
import org.rashomon.account.detail.Interval;

/// What a reading is compared by.
sealed interface Basis
    permits Basis.Range, Basis.Result, Basis.Age, OfficeName, DayRange, Whereabouts {

  /// Whether not both can be true. Symmetric.
  boolean excludes(Basis other);

  record Range(Interval interval, String unit) implements Basis {

    @Override
    public boolean excludes(Basis other) {
      return other instanceof Range range
          && unit.equals(range.unit)
          && interval.excludes(range.interval);
    }
  }

  /// Both numbers of a vote or a score: another result excludes it.
  record Result(Interval more, int less) implements Basis {

    @Override
    public boolean excludes(Basis other) {
      return other instanceof Result && !equals(other);
    }
  }

  /// An age, and when somebody of that age on the account's day was born. An account of a later day
  /// may give either the age of then or that of now.
  record Age(Interval years, @Nullable Interval born) implements Basis {

    @Override
    public boolean excludes(Basis other) {
      return other instanceof Age age && !years.meets(age.years) && !isOneBirth(age);
    }

    private boolean isOneBirth(Age other) {
      return born != null && other.born != null && born.meets(other.born);
    }
  }
}
