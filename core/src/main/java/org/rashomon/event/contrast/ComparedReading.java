package org.rashomon.event.contrast;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Passage;

/// A reading on its way into a fact: what is shown of it, and what it is compared by.
///
/// @param compared what the reading allows when it is held against others; wider than what it says
///   where it may be of a part only
/// @param parties ids of those whom its sentence names
/// @param date when it was published, where that can explain another value
record ComparedReading(
    Reading reading, Basis compared, Set<String> parties, @Nullable ReadingDate date) {

  ComparedReading(Reading reading, Basis compared, Set<String> parties) {
    this(reading, compared, parties, null);
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
        && compared instanceof Basis.Range mine
        && other.compared instanceof Basis.Range theirs
        && mine.excludes(theirs)
        && date.explains(other.date, mine.interval().isBelow(theirs.interval()));
  }

  /// Whether not both can be true. Symmetric.
  boolean excludes(ComparedReading other) {
    return reading.basis().equals(other.reading.basis())
        && compared.excludes(other.compared)
        && !updates(other);
  }

  /// Whether any of the ones excludes any of the others.
  static boolean exclude(List<ComparedReading> ones, List<ComparedReading> others) {
    return ones.stream().anyMatch(one -> others.stream().anyMatch(one::excludes));
  }

  /// Whether it and the other are of one account that gives two values.
  boolean excludesOwn(ComparedReading other) {
    return account().equals(other.account()) && excludes(other);
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
      case Basis.Range _, Basis.Result _, Basis.Age _ ->
          reading.value().equals(other.reading.value());
      case OfficeName mine -> other.compared instanceof OfficeName theirs && mine.sameAs(theirs);
      case DayRange mine -> other.compared instanceof DayRange theirs && mine.sameAs(theirs);
      case Whereabouts mine -> other.compared instanceof Whereabouts theirs && mine.sameAs(theirs);
    };
  }
}
