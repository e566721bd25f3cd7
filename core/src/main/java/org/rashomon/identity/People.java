package org.rashomon.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.identity.Cluster.Sighting;
import org.rashomon.identity.FirstNames.First;
import org.rashomon.name.Entity;
import org.rashomon.name.PersonName;

/// Gathers people: those with one surname, in any spelling, whose first names can be one person's;
/// those known by surname only join where just one person has it.
final class People {

  private final FirstNames firstNames = new FirstNames();

  List<Cluster> cluster(List<Sighting> people) {
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

  private List<Cluster> withSurname(List<Sighting> bearers) {
    List<Cluster> clusters = new ArrayList<>();
    for (Sighting bearer : byFullestName(bearers)) {
      Cluster home =
          clusters.stream()
              .filter(cluster ->
                  cluster.sightings().stream()
                      .allMatch(other -> firstNames.alike(first(bearer), first(other))))
              .findFirst()
              .orElseGet(() -> {
                Cluster cluster = new Cluster(List.of());
                clusters.add(cluster);
                return cluster;
              });
      home.add(bearer);
    }
    return clusters;
  }

  /// So that what joins whom hangs on the names, not on the order of accounts.
  private static List<Sighting> byFullestName(List<Sighting> bearers) {
    return bearers.stream()
        .sorted((a, b) -> {
          int longer = Integer.compare(b.name().length(), a.name().length());
          return longer != 0 ? longer : a.name().compareTo(b.name());
        })
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
