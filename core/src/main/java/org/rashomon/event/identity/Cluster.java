package org.rashomon.event.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.account.name.Entity;
import org.rashomon.word.Countries;

/// The entities that are one party, as they are being gathered.
final class Cluster {

  /// An account's entity.
  record Sighting(String account, Entity entity) {

    String name() {
      return entity.name();
    }

    Entity.Kind kind() {
      return entity.kind();
    }
  }

  private final List<Sighting> sightings = new ArrayList<>();
  private final List<Cluster> members;

  /// @param members a group's, else none
  Cluster(List<Cluster> members) {
    this.members = List.copyOf(members);
  }

  void add(Sighting sighting) {
    sightings.add(sighting);
  }

  List<Sighting> sightings() {
    return sightings;
  }

  List<Cluster> members() {
    return members;
  }

  /// What most sightings are; a tie goes to the kind that [Entity.Kind] lists first.
  Entity.Kind kind() {
    Map<Entity.Kind, Integer> counts = new TreeMap<>();
    sightings.forEach(sighting -> counts.merge(sighting.kind(), 1, Integer::sum));
    int most = Collections.max(counts.values());
    return counts.keySet().stream()
        .filter(kind -> counts.getOrDefault(kind, 0) == most)
        .findFirst()
        .orElseThrow();
  }

  /// A state's usual name; else of the names with more than one word, or all where there is none,
  /// the one that most accounts give, then the longest, then the first by alphabet.
  String name() {
    String country = Countries.named(sightings.getFirst().name());
    if (country != null) {
      return country;
    }
    Map<String, Set<String>> accounts = new TreeMap<>();
    for (Sighting sighting : sightings) {
      accounts.computeIfAbsent(sighting.name(), n -> new HashSet<>()).add(sighting.account());
    }
    Comparator<String> best =
        Comparator.<String>comparingInt(n -> n.indexOf(' ') > 0 ? 1 : 0)
            .thenComparingInt(n -> accounts.getOrDefault(n, Set.of()).size())
            .thenComparingInt(String::length)
            .thenComparing(Comparator.reverseOrder());
    return accounts.keySet().stream().max(best).orElseThrow();
  }
}
