package org.rashomon.event.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What an event's sayings are about, each thing under one number whatever word stands for it.
///
/// A word goes with the commonest word of the event that can mean the same: `probe` with
/// `investigation` where most accounts say that.
final class Concepts {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Integer, Integer> holders = new HashMap<>();
  private final int sayings;

  Concepts(List<Saying> all) {
    sayings = all.size();
    Map<String, Integer> frequency = new TreeMap<>();
    Map<String, Saying.Key> keys = new TreeMap<>();
    for (Saying saying : all) {
      for (Saying.Key key : saying.terms()) {
        frequency.merge(key.unique(), 1, Integer::sum);
        keys.put(key.unique(), key);
      }
    }
    List<Saying.Key> commonFirst = new ArrayList<>(keys.values());
    commonFirst.sort(
        Comparator.comparingInt((Saying.Key key) -> -frequency.getOrDefault(key.unique(), 0))
            .thenComparing(Saying.Key::unique));
    number(commonFirst);
    for (Saying saying : all) {
      saying.terms().stream()
          .map(this::of)
          .distinct()
          .forEach(concept -> holders.merge(concept, 1, Integer::sum));
    }
  }

  private void number(List<Saying.Key> commonFirst) {
    Map<Integer, Integer> bySense = new HashMap<>();
    int next = 0;
    for (Saying.Key key : commonFirst) {
      Integer concept = key.party() ? null : known(key.senses(), bySense);
      if (concept == null) {
        concept = next++;
        for (int sense : key.senses()) {
          bySense.putIfAbsent(sense, concept);
        }
      }
      numbers.put(key.unique(), concept);
    }
  }

  private static @Nullable Integer known(Set<Integer> senses, Map<Integer, Integer> bySense) {
    return senses.stream()
        .sorted()
        .map(bySense::get)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  int of(Saying.Key key) {
    return numbers.getOrDefault(key.unique(), -1);
  }

  /// How many sayings hold the concept.
  int holders(int concept) {
    return holders.getOrDefault(concept, 1);
  }

  /// 1 for what one saying holds, down to 0 for what all hold: inverse document frequency (Spärck
  /// Jones 1972).
  double rarity(int concept) {
    return Math.log((sayings + 1.0) / holders(concept)) / Math.log(sayings + 1.0);
  }
}
