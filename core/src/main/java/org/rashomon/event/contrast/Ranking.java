package org.rashomon.event.contrast;

import java.util.Comparator;
import java.util.List;

/// The order in which facts are shown: conflicts between independent accounts, then what an account
/// contradicts itself on, then what several state, and what only one states last; among each what
/// weighs most first.
///
/// What the event is about stands in headlines and at beginnings, and most accounts have it. So a
/// fact weighs more the more accounts state it and the earlier they do, and less where it is of a
/// kind that seldom matters.
public final class Ranking {

  /// How many characters are an account's beginning.
  private static final int BEGINNING = 600;

  private static final Comparator<Fact> ORDER =
      Comparator.comparing((Fact fact) -> fact.verdict() != Fact.Verdict.CONFLICT)
          .thenComparing(fact -> fact.within().isEmpty())
          .thenComparing(fact -> fact.verdict() == Fact.Verdict.SINGLE)
          .thenComparing(Comparator.comparingLong(Ranking::weight).reversed())
          .thenComparing(Comparator.comparingInt(Fact::independent).reversed())
          .thenComparing(fact -> fact.kind() == Fact.Kind.CLAIM)
          .thenComparing(Fact::id);

  private Ranking() {}

  public static List<Fact> of(List<Fact> facts) {
    return facts.stream().sorted(ORDER).toList();
  }

  /// Twice the accounts that state it, twice those that begin with it, and what its kind is worth.
  static long weight(Fact fact) {
    long early =
        fact.readings().stream()
            .filter(Ranking::isEarly)
            .map(reading -> reading.passage().account())
            .distinct()
            .count();
    return 2L * fact.independent() + 2 * early + fact.kind().worth();
  }

  private static boolean isEarly(Reading reading) {
    return reading.part() == Reading.Part.HEADLINE || reading.passage().span().start() < BEGINNING;
  }
}
