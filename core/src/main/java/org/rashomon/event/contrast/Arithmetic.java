package org.rashomon.event.contrast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.rashomon.account.detail.Fate;
import org.rashomon.account.detail.Interval;

/// Finds numbers that add up: 60 in the north and 22 in the south are the 82 of another account; of
/// five trapped, three of whom were freed, two are left.
///
/// Such a number is on a basis of its own, `part` or `remaining`, so it excludes no total.
final class Arithmetic {

  private static final String PART = "part";
  private static final String REMAINING = "remaining";

  private static final Set<Fate> HELD =
      Set.of(Fate.TRAPPED, Fate.MISSING, Fate.STRANDED, Fate.ABDUCTED);

  private Arithmetic() {}

  /// @param counts by subject; those that add up are put on their basis in place
  static void apply(Map<String, Topic> counts) {
    Set<Double> freed = new TreeSet<>();
    for (Fate fate : List.of(Fate.RESCUED, Fate.FREED)) {
      Topic topic = counts.get(fate.subject());
      if (topic != null) {
        freed.addAll(exact(topic.readings()));
      }
    }
    counts.replaceAll((subject, topic) -> {
      List<ComparedReading> summed = parts(topic.readings());
      boolean held = topic.fate().filter(HELD::contains).isPresent();
      return topic.with(held ? remaining(summed, freed) : summed);
    });
  }

  private static List<ComparedReading> parts(List<ComparedReading> readings) {
    Map<String, Set<Double>> numbers = new TreeMap<>();
    for (ComparedReading reading : readings) {
      exact(reading)
          .ifPresent(number ->
              numbers.computeIfAbsent(reading.account(), _ -> new TreeSet<>()).add(number));
    }
    Set<String> addUp = new TreeSet<>();
    numbers.forEach((account, own) -> {
      double sum = own.stream().mapToDouble(Double::doubleValue).sum();
      boolean another =
          numbers.entrySet().stream()
              .anyMatch(other -> !other.getKey().equals(account) && other.getValue().contains(sum));
      if (own.size() > 1 && another) {
        addUp.add(account);
      }
    });
    return onBasis(
        PART, readings, reading -> addUp.contains(reading.account()) && exact(reading).isPresent());
  }

  private static List<ComparedReading> remaining(
      List<ComparedReading> readings, Set<Double> freed) {
    Set<Double> all = exact(readings);
    return onBasis(
        REMAINING,
        readings,
        reading ->
            exact(reading)
                .filter(rest -> freed.stream().anyMatch(n -> n > 0 && all.contains(rest + n)))
                .isPresent());
  }

  private static List<ComparedReading> onBasis(
      String basis, List<ComparedReading> readings, Predicate<ComparedReading> which) {
    return readings.stream()
        .map(reading -> which.test(reading) ? reading.onBasis(basis) : reading)
        .toList();
  }

  private static Set<Double> exact(List<ComparedReading> readings) {
    Set<Double> numbers = new TreeSet<>();
    readings.forEach(reading -> exact(reading).ifPresent(numbers::add));
    return numbers;
  }

  private static Optional<Double> exact(ComparedReading reading) {
    return reading.reading().value() instanceof Reading.Value.Range(Interval interval, String unit)
            && interval.exact()
            && !unit.isEmpty()
        ? Optional.ofNullable(interval.low())
        : Optional.empty();
  }
}
