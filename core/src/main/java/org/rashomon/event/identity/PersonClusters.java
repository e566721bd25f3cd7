package org.rashomon.event.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.PersonName;
import org.rashomon.event.identity.Cluster.Sighting;
import org.rashomon.event.identity.FirstNames.First;

/// Gathers people: those with one surname, in any spelling, whose first names can be one person's;
/// those known by surname only join where just one person has it.
final class PersonClusters {

  private final FirstNames firstNames = new FirstNames();

  List<Cluster> of(List<Sighting> people) {
    Map<String, List<Sighting>> full = new TreeMap<>();
    Map<String, List<Sighting>> alone = new TreeMap<>();
    for (Sighting person : people) {
      PersonName name = PersonName.of(person.name());
      (name.isAlone() ? alone : full)
          .computeIfAbsent(Spelling.folded(name.surname()), surname -> new ArrayList<>())
          .add(person);
    }
    List<Cluster> clusters = new ArrayList<>();
    full.forEach((surname, bearers) -> {
      List<Cluster> bySurname = withSurname(bearers);
      List<Sighting> surnameOnly = alone.remove(surname);
      if (surnameOnly != null) {
        join(surnameOnly, bySurname);
      }
      clusters.addAll(bySurname);
    });
    for (List<Sighting> bearers : alone.values()) {
      List<Cluster> unknown = new ArrayList<>();
      join(bearers, unknown);
      clusters.addAll(unknown);
    }
    return clusters;
  }

  /// Compares each first name once, however many accounts give it.
  private List<Cluster> withSurname(List<Sighting> bearers) {
    Map<Cluster, List<First>> clusters = new LinkedHashMap<>();
    Map<First, Cluster> homes = new HashMap<>();
    for (Sighting bearer : byFullestName(bearers)) {
      homes.computeIfAbsent(first(bearer), first -> home(first, clusters)).add(bearer);
    }
    return new ArrayList<>(clusters.keySet());
  }

  private Cluster home(First first, Map<Cluster, List<First>> clusters) {
    for (Map.Entry<Cluster, List<First>> cluster : clusters.entrySet()) {
      if (cluster.getValue().stream().allMatch(other -> firstNames.alike(first, other))) {
        cluster.getValue().add(first);
        return cluster.getKey();
      }
    }
    Cluster cluster = new Cluster(List.of());
    clusters.put(cluster, new ArrayList<>(List.of(first)));
    return cluster;
  }

  /// In an order of the names, so that the order of accounts decides nothing.
  private static List<Sighting> byFullestName(List<Sighting> bearers) {
    return bearers.stream()
        .sorted(
            Comparator.comparingInt((Sighting bearer) -> -bearer.name().length())
                .thenComparing(Sighting::name))
        .toList();
  }

  private static First first(Sighting person) {
    Entity entity = person.entity();
    return new First(PersonName.of(entity.name()).first(), entity.gender());
  }

  private static void join(List<Sighting> alone, List<Cluster> bearers) {
    Cluster home = bearers.size() == 1 ? bearers.getFirst() : new Cluster(List.of());
    alone.forEach(home::add);
    if (bearers.size() != 1) {
      bearers.add(home);
    }
  }
}
