package org.rashomon.event.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rashomon.archive.reuse.CopySets;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.contrast.Reading;

/// Finds which accounts of a fact differ.
///
/// Of accounts that can't all be right, those that contradict most of the others are set apart,
/// over and over until the rest can all be right: a minimum vertex cover, found greedily (Johnson
/// 1974). Where two stand against each other one to one, both differ.
final class Sides {

  private final Fact fact;
  private final CopySets copies;
  private final List<Reading.Value> values = new ArrayList<>();
  private final Map<String, Set<Integer>> stated = new TreeMap<>();

  private Sides(Fact fact, CopySets copies) {
    this.fact = fact;
    this.copies = copies;
    Map<Reading.Value, Integer> numbers = new LinkedHashMap<>();
    for (Reading reading : compared(fact)) {
      int number = numbers.computeIfAbsent(reading.value(), _ -> numbers.size());
      stated.computeIfAbsent(reading.passage().account(), _ -> new TreeSet<>()).add(number);
    }
    values.addAll(numbers.keySet());
  }

  /// The fact's readings, each with how its account stands.
  static List<Telling> of(Fact fact, CopySets copies) {
    if (fact.verdict() != Fact.Verdict.CONFLICT && fact.within().isEmpty()) {
      return fact.readings().stream()
          .map(reading -> new Telling(reading.passage(), Telling.Stance.TELLS, null))
          .toList();
    }
    Sides sides = new Sides(fact, copies);
    Set<String> differing = sides.differing();
    return fact.readings().stream()
        .map(reading ->
            new Telling(reading.passage(), stance(reading, differing), sides.side(reading)))
        .toList();
  }

  private static Telling.Stance stance(Reading reading, Set<String> differing) {
    if (!differing.contains(reading.passage().account())) {
      return Telling.Stance.TELLS;
    }
    return denied(reading.value()) ? Telling.Stance.DENIES : Telling.Stance.DIFFERS;
  }

  /// Of counts, an account's greatest: its smaller ones may be of a part.
  private static List<Reading> compared(Fact fact) {
    if (fact.kind() != Fact.Kind.COUNT) {
      return fact.readings();
    }
    Map<String, Double> greatest = new HashMap<>();
    fact.readings()
        .forEach(each -> greatest.merge(each.passage().account(), each.value().least(), Math::max));
    return fact.readings().stream()
        .filter(
            each -> each.value().least() >= greatest.getOrDefault(each.passage().account(), 0.0))
        .toList();
  }

  private Set<String> differing() {
    Set<String> left = new LinkedHashSet<>(stated.keySet());
    Set<String> differing = new HashSet<>();
    while (true) {
      Map<String, Integer> against = new LinkedHashMap<>();
      left.forEach(account -> against.put(account, against(account, left)));
      int most = against.values().stream().max(Integer::compare).orElse(0);
      if (most == 0) {
        return differing;
      }
      against.forEach((account, number) -> {
        if (number == most) {
          left.remove(account);
          differing.add(account);
        }
      });
    }
  }

  /// How many accounts, copies counted once, the account contradicts, itself among them.
  private int against(String account, Set<String> left) {
    Set<Integer> mine = stated.getOrDefault(account, Set.of());
    Set<Integer> excluded = new HashSet<>();
    for (int value : mine) {
      for (int other = 0; other < values.size(); other++) {
        if (excludes(values.get(value), values.get(other))) {
          excluded.add(other);
        }
      }
    }
    List<String> against =
        left.stream()
            .filter(
                other -> stated.getOrDefault(other, Set.of()).stream().anyMatch(excluded::contains))
            .toList();
    return copies.independent(against);
  }

  private Telling.@Nullable Side side(Reading reading) {
    boolean contested = values.stream().anyMatch(value -> excludes(reading.value(), value));
    return contested ? new Telling.Side(fact.id(), values.indexOf(reading.value())) : null;
  }

  private boolean excludes(Reading.Value a, Reading.Value b) {
    return switch (a) {
      case Reading.Value.Range mine ->
          b instanceof Reading.Value.Range theirs
              && mine.unit().equals(theirs.unit())
              && !mine.interval().meets(theirs.interval());
      case Reading.Value.Words mine ->
          b instanceof Reading.Value.Words theirs && excludes(mine, theirs);
    };
  }

  private boolean excludes(Reading.Value.Words a, Reading.Value.Words b) {
    return fact.kind() == Fact.Kind.CLAIM
        ? a.side() != null && b.side() != null && a.side() != b.side()
        : !oneNamesTheOther(a.text(), b.text());
  }

  /// Whether a claim's reading says that it isn't so.
  private static boolean denied(Reading.Value value) {
    return value instanceof Reading.Value.Words words && words.denied();
  }

  private static boolean oneNamesTheOther(String a, String b) {
    List<String> mine = Arrays.asList(a.split(" ", -1));
    List<String> theirs = Arrays.asList(b.split(" ", -1));
    return mine.containsAll(theirs) || theirs.containsAll(mine);
  }
}
