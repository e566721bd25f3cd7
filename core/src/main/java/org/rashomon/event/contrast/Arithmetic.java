package org.rashomon.event.contrast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.account.detail.Interval;

/// Finds numbers that add up: 60 in the north and 22 in the south are the 82 of another account; of
/// five trapped, three of whom were freed, two are left.
///
/// Such a number is on a basis of its own, `part` or `remaining`, so it excludes no total.
final class Arithmetic {

  static final String PART = "part";
  static final String REMAINING = "remaining";

  private static final Set<String> HELD = Set.of("trapped", "missing", "stranded", "abducted");
  private static final Set<String> FREE = Set.of("rescued", "freed");

  private Arithmetic() {}

  /// @param counts by subject; those that add up are put on their basis in place
  static void apply(Map<String, Topic> counts) {
    Set<Double> freed = new TreeSet<>();
    for (String subject : FREE) {
      Topic topic = counts.get(subject);
      if (topic != null) {
        topic.told().forEach(told -> exact(told).ifPresent(freed::add));
      }
    }
    counts.replaceAll((subject, topic) -> {
      Topic summed = topic.with(parts(topic.told()));
      return HELD.contains(subject) ? topic.with(remaining(summed.told(), freed)) : summed;
    });
  }

  private static List<Told> parts(List<Told> told) {
    Map<String, TreeSet<Double>> numbers = new TreeMap<>();
    told.forEach(each ->
        exact(each)
            .ifPresent(n -> numbers.computeIfAbsent(each.account(), a -> new TreeSet<>()).add(n)));
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
    return told.stream()
        .map(each ->
            addUp.contains(each.account()) && exact(each).isPresent() ? each.onBasis(PART) : each)
        .toList();
  }

  private static List<Told> remaining(List<Told> told, Set<Double> freed) {
    Set<Double> all = new TreeSet<>();
    told.forEach(each -> exact(each).ifPresent(all::add));
    return told.stream()
        .map(each -> {
          boolean left =
              exact(each)
                  .filter(rest -> freed.stream().anyMatch(n -> n > 0 && all.contains(rest + n)))
                  .isPresent();
          return left ? each.onBasis(REMAINING) : each;
        })
        .toList();
  }

  private static Optional<Double> exact(Told told) {
    return told.reading().value() instanceof Reading.Value.Range(Interval interval, String unit)
            && interval.exact()
            && !unit.isEmpty()
        ? Optional.ofNullable(interval.low())
        : Optional.empty();
  }
}
