package org.rashomon.event.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rashomon.account.name.Entity;
import org.rashomon.text.Table;

/// Tells whom `both sides` means in an account that doesn't name them: the two whom the event's
/// accounts name together most often.
final class Pairs {

  /// For each noun whom it can mean: people, states, either.
  private static final Map<String, String> NOUNS = nouns();

  private Pairs() {}

  private static Map<String, String> nouns() {
    Map<String, String> nouns = new HashMap<>();
    for (Table.Row row : Table.of(Pairs.class, "/org/rashomon/account/name/en/groups.tsv").rows()) {
      nouns.put(row.get(0), row.get(1));
    }
    return nouns;
  }

  /// The pair that is meant; none where two pairs are named as often.
  static Optional<Cluster> of(String name, List<Cluster> groups) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean two = lower.startsWith("both ") || lower.startsWith("the two ");
    String whom = NOUNS.get(lower.substring(lower.lastIndexOf(' ') + 1));
    if (!two || whom == null) {
      return Optional.empty();
    }
    List<Cluster> pairs =
        groups.stream()
            .filter(group -> group.members().size() == 2 && canBe(whom, group))
            .sorted(Comparator.comparingInt((Cluster group) -> -group.sightings().size()))
            .toList();
    boolean tie =
        pairs.size() > 1 && pairs.get(0).sightings().size() == pairs.get(1).sightings().size();
    return tie ? Optional.empty() : pairs.stream().findFirst();
  }

  private static boolean canBe(String whom, Cluster group) {
    return group.members().stream()
        .allMatch(member ->
            switch (whom) {
              case "people" -> member.kind() == Entity.Kind.PERSON;
              case "states" -> member.kind() == Entity.Kind.PLACE;
              default -> true;
            });
  }
}
