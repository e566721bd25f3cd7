package org.rashomon.event.contrast;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.detail.Interval;
import org.rashomon.text.Passage;

/// A reading on its way into a fact: what is shown of it, and what it is compared by.
///
/// @param compared what the reading allows when it is held against others; wider than what it says
///   where it may be of a part only
/// @param parties ids of those whom its sentence names
/// @param date when it was published, where that can explain another value
record ComparedReading(Reading reading, Basis compared, Set<String> parties, @Nullable ReadingDate date) {

  ComparedReading(Reading reading, Basis compared, Set<String> parties) {
    this(reading, compared, parties, null);
  }

  /// What a reading is compared by.
  sealed interface Basis {
    record Range(Interval interval, String unit) implements Basis {}

    /// Both numbers of a vote or a score: another result excludes it.
    record Result(Interval more, int less) implements Basis {}

    record Office(OfficeName name) implements Basis {}

    record Days(DayRange range) implements Basis {}

    record Place(Whereabouts where) implements Basis {}

    /// An age, and when somebody of that age on the account's day was born. An account of a later
    /// day may tell either the age of then or that of now.
    record Age(Interval years, @Nullable Interval born) implements Basis {

      boolean excludes(Age other) {
        boolean sinceBirth = born != null && other.born != null && born.meets(other.born);
        return !years.meets(other.years) && !sinceBirth;
      }
    }
  }

  ComparedReading {
    parties = Set.copyOf(parties);
  }

  Passage passage() {
    return reading.passage();
  }

  String account() {
    return reading.passage().account();
  }

  ComparedReading comparedBy(Basis other) {
    return new ComparedReading(reading, other, parties, date);
  }

  /// The same, counted in another way; where it has a basis already, that one stays.
  ComparedReading onBasis(String basis) {
    if (!reading.basis().isEmpty()) {
      return this;
    }
    Reading counted =
        new Reading(reading.passage(), reading.value(), reading.source(), reading.part(), basis);
    return new ComparedReading(counted, compared, parties, date);
  }

  ComparedReading dated(@Nullable ReadingDate when) {
    return new ComparedReading(reading, compared, parties, when);
  }

  /// Whether one of both, published later, brings the other up to date. Symmetric.
  boolean updates(ComparedReading other) {
    return date != null
        && other.date != null
        && compared instanceof Basis.Range(Interval mine, String unit)
        && other.compared instanceof Basis.Range(Interval theirs, String otherUnit)
        && unit.equals(otherUnit)
        && !mine.meets(theirs)
        && date.explains(other.date, mine.isBelow(theirs));
  }

  /// Whether not both can be true. Symmetric.
  boolean excludes(ComparedReading other) {
    return switch (compared) {
      case Basis.Range(Interval mine, String unit) ->
          other.compared instanceof Basis.Range(Interval theirs, String otherUnit)
              && unit.equals(otherUnit)
              && reading.basis().equals(other.reading.basis())
              && !mine.meets(theirs)
              && !updates(other);
      case Basis.Result mine ->
          other.compared instanceof Basis.Result theirs
              && reading.basis().equals(other.reading.basis())
              && !mine.equals(theirs);
      case Basis.Office(OfficeName mine) ->
          other.compared instanceof Basis.Office(OfficeName theirs) && mine.excludes(theirs);
      case Basis.Days(DayRange mine) ->
          other.compared instanceof Basis.Days(DayRange theirs) && mine.excludes(theirs);
      case Basis.Place(Whereabouts mine) ->
          other.compared instanceof Basis.Place(Whereabouts theirs) && mine.excludes(theirs);
      case Basis.Age mine -> other.compared instanceof Basis.Age theirs && mine.excludes(theirs);
    };
  }

  /// Whether it adds nothing to a comparison with the other.
  boolean repeats(ComparedReading other) {
    return compared.equals(other.compared)
        && reading.value().equals(other.reading.value())
        && reading.basis().equals(other.reading.basis())
        && Objects.equals(date, other.date);
  }

  /// Whether both say the same. Symmetric.
  boolean sameAs(ComparedReading other) {
    return switch (compared) {
      case Basis.Range _, Basis.Result _, Basis.Age _ -> reading.value().equals(other.reading.value());
      case Basis.Office(OfficeName mine) ->
          other.compared instanceof Basis.Office(OfficeName theirs) && mine.sameAs(theirs);
      case Basis.Days(DayRange mine) ->
          other.compared instanceof Basis.Days(DayRange theirs) && mine.sameAs(theirs);
      case Basis.Place(Whereabouts mine) ->
          other.compared instanceof Basis.Place(Whereabouts theirs) && mine.sameAs(theirs);
    };
  }
}
