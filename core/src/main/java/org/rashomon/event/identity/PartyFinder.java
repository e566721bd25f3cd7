package org.rashomon.event.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.account.name.Entity;
import org.rashomon.event.identity.Cluster.Sighting;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Slug;
import org.rashomon.text.Table;
import org.rashomon.word.Countries;

/// Finds which entities of different accounts are one party: people by surname and first name in
/// any spelling, states by any of their names, groups by their members.
public final class PartyFinder {

  private static final Map<String, String> BODIES = bodies();

  private final PersonClusters people = new PersonClusters();

  public Parties find(List<Witness> witnesses) {
    List<Witness> sorted = witnesses.stream().sorted(Comparator.comparing(Witness::id)).toList();
    List<Sighting> sightings = new ArrayList<>();
    for (Witness witness : sorted) {
      for (Entity entity : witness.named().entities()) {
        sightings.add(new Sighting(witness.id(), entity));
      }
    }
    Map<Sighting, Cluster> homes = new HashMap<>();
    List<Cluster> clusters = new ArrayList<>();
    clusters.addAll(settle(people.of(of(Entity.Kind.PERSON, sightings)), homes));
    clusters.addAll(settle(bodiesAndPlaces(sightings), homes));
    clusters.addAll(settle(groups(sorted, homes), homes));
    return parties(sorted, clusters, homes);
  }

  private static Map<String, String> bodies() {
    Map<String, String> names = new HashMap<>();
    for (Table.Row row : Table.of(PartyFinder.class, "en/bodies.tsv").rows(2)) {
      row.several(1).forEach(other -> names.put(other, row.get(0)));
    }
    return names;
  }

  private static List<Sighting> of(Entity.Kind kind, List<Sighting> sightings) {
    return sightings.stream().filter(sighting -> sighting.kind() == kind).toList();
  }

  private static List<Cluster> settle(List<Cluster> clusters, Map<Sighting, Cluster> homes) {
    for (Cluster cluster : clusters) {
      cluster.sightings().forEach(sighting -> homes.put(sighting, cluster));
    }
    return clusters;
  }

  private static List<Cluster> bodiesAndPlaces(List<Sighting> sightings) {
    List<Sighting> bodies = of(Entity.Kind.BODY, sightings);
    Map<String, String> acronyms = acronyms(bodies);
    Map<String, Cluster> byKey = new TreeMap<>();
    List<Sighting> all = new ArrayList<>(bodies);
    all.addAll(of(Entity.Kind.PLACE, sightings));
    for (Sighting sighting : all) {
      String key = key(sighting.name());
      byKey
          .computeIfAbsent(acronyms.getOrDefault(key, key), k -> new Cluster(List.of()))
          .add(sighting);
    }
    return List.copyOf(byKey.values());
  }

  private static String key(String name) {
    String country = Countries.named(name);
    String known = country != null ? country : BODIES.getOrDefault(name, name);
    String plain = Spelling.plain(known);
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }

  /// For each acronym the one body whose initials it is.
  private static Map<String, String> acronyms(List<Sighting> bodies) {
    Map<String, Set<String>> byInitials = new HashMap<>();
    for (Sighting body : bodies) {
      String initials = initials(body.name());
      if (initials.length() > 2) {
        byInitials.computeIfAbsent(initials, i -> new HashSet<>()).add(key(body.name()));
      }
    }
    Map<String, String> acronyms = new HashMap<>();
    byInitials.forEach((initials, names) -> {
      if (names.size() == 1) {
        acronyms.put(initials, names.iterator().next());
      }
    });
    return acronyms;
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ -]", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(Character.toLowerCase(word.charAt(0)));
      }
    }
    return initials.toString();
  }

  private static List<Cluster> groups(List<Witness> witnesses, Map<Sighting, Cluster> homes) {
    Map<Set<Cluster>, Cluster> byMembers = new LinkedHashMap<>();
    List<Sighting> nameless = new ArrayList<>();
    for (Witness witness : witnesses) {
      for (Entity group : witness.named().entities()) {
        if (group.kind() == Entity.Kind.GROUP) {
          Sighting sighting = new Sighting(witness.id(), group);
          List<Cluster> members = members(witness, group, homes);
          if (members.isEmpty()) {
            nameless.add(sighting);
          } else {
            byMembers.computeIfAbsent(Set.copyOf(members), _ -> new Cluster(members)).add(sighting);
          }
        }
      }
    }
    List<Cluster> groups = new ArrayList<>(byMembers.values());
    Map<String, Cluster> byName = new TreeMap<>();
    for (Sighting sighting : nameless) {
      Pairs.of(sighting.name(), groups)
          .orElseGet(
              () -> byName.computeIfAbsent(key(sighting.name()), _ -> new Cluster(List.of())))
          .add(sighting);
    }
    groups.addAll(byName.values());
    return groups;
  }

  private static List<Cluster> members(
      Witness witness, Entity group, Map<Sighting, Cluster> homes) {
    List<Entity> entities = witness.named().entities();
    return group.members().stream()
        .map(member -> homes.get(new Sighting(witness.id(), entities.get(member))))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static Parties parties(
      List<Witness> witnesses, List<Cluster> clusters, Map<Sighting, Cluster> homes) {
    Map<Cluster, Party> parties = new HashMap<>();
    Set<String> ids = new HashSet<>();
    for (Cluster cluster : clusters) {
      parties.put(cluster, party(cluster, parties, ids));
    }
    Map<String, List<Party>> byAccount = new HashMap<>();
    for (Witness witness : witnesses) {
      byAccount.put(
          witness.id(),
          witness.named().entities().stream()
              .map(entity -> homes.get(new Sighting(witness.id(), entity)))
              .map(Objects::requireNonNull)
              .map(home -> Objects.requireNonNull(parties.get(home)))
              .toList());
    }
    List<Party> all = parties.values().stream().sorted(Comparator.comparing(Party::id)).toList();
    return new Parties(all, byAccount);
  }

  /// @param known the parties so far, a group's members among them
  private static Party party(Cluster cluster, Map<Cluster, Party> known, Set<String> ids) {
    List<Party> members =
        cluster.members().stream()
            .map(member -> Objects.requireNonNull(known.get(member)))
            .sorted(Comparator.comparing(Party::id))
            .toList();
    String name =
        members.isEmpty()
            ? cluster.name()
            : String.join(" and ", members.stream().map(Party::name).toList());
    String id = Slug.unique(Spelling.plain(name), "party", ids);
    return new Party(id, name, cluster.kind(), members.stream().map(Party::id).toList());
  }
}
