package org.rashomon.event.contrast;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.account.detail.Interval;

/// Parts readings that only seem to be of one thing.
///
/// Two meetings of one account have one subject. Where an account gives two lengths that are far
/// apart, or the accounts' sentences name different people, they are lengths of two things.
final class Splits {

  /// One account doesn't give the same value twice with numbers further apart than this factor.
  private static final double FAR = 1.6;

  /// The unit of ages.
  private static final String AGE = "year";

  /// No account errs by more years than this about somebody's age.
  private static final double GENERATION = 15;

  private Splits() {}

  static List<Topic> of(Topic topic) {
    return switch (topic.kind()) {
      case COUNT, DATE, PLACE, ROLE, SPEAKER, CLAIM -> List.of(topic);
      case DURATION, MONEY, PERCENT -> parted(topic);
      case DISTANCE, SPEED, MAGNITUDE, VOTE, SCORE, ORDINAL, AGE -> unambiguous(topic);
    };
  }

  /// An account that gives two values speaks of two things, and another's value may be of a third.
  private static List<Topic> unambiguous(Topic topic) {
    boolean several =
        topic.readings().stream().anyMatch(a -> topic.readings().stream().anyMatch(a::excludesOwn));
    return several
        ? topic.readings().stream().map(reading -> topic.with(List.of(reading))).toList()
        : parted(topic);
  }

  private static List<Topic> parted(Topic topic) {
    boolean several = ambiguous(topic.readings());
    List<List<ComparedReading>> parts = new ArrayList<>();
    for (ComparedReading reading : topic.readings()) {
      List<ComparedReading> joined = new ArrayList<>(List.of(reading));
      parts.removeIf(part -> {
        boolean one = part.stream().anyMatch(other -> ofOneThing(reading, other, several));
        if (one) {
          joined.addAll(part);
        }
        return one;
      });
      joined.sort((a, b) -> a.passage().compareTo(b.passage()));
      parts.add(joined);
    }
    parts.sort((a, b) -> a.getFirst().passage().compareTo(b.getFirst().passage()));
    return parts.stream().map(topic::with).toList();
  }

  private static boolean ambiguous(List<ComparedReading> readings) {
    return readings.stream()
        .anyMatch(a -> readings.stream().anyMatch(b -> a.excludesOwn(b) && far(a, b)));
  }

  private static boolean ofOneThing(ComparedReading a, ComparedReading b, boolean several) {
    boolean strangers =
        !a.parties().isEmpty()
            && !b.parties().isEmpty()
            && a.parties().stream().noneMatch(b.parties()::contains);
    return !strangers && !namesakes(a, b) && (!several || !a.excludes(b) || !far(a, b));
  }

  /// Whether two ages are those of two people of one name.
  private static boolean namesakes(ComparedReading a, ComparedReading b) {
    return a.reading().value() instanceof Reading.Value.Range(Interval mine, String unit)
        && b.reading().value() instanceof Reading.Value.Range(Interval his, String other)
        && unit.equals(AGE)
        && other.equals(AGE)
        && mine.low() != null
        && his.low() != null
        && Math.abs(mine.low() - his.low()) > GENERATION;
  }

  private static boolean far(ComparedReading a, ComparedReading b) {
    return above(a, b) || above(b, a);
  }

  /// Whether the lowest value of one is far above the highest of the other.
  private static boolean above(ComparedReading high, ComparedReading low) {
    return high.compared() instanceof Basis.Range(Interval more, String unit)
        && low.compared() instanceof Basis.Range(Interval less, String other)
        && more.low() != null
        && less.high() != null
        && more.low() > FAR * less.high();
  }
}
