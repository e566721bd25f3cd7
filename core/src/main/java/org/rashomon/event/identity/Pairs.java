package org.rashomon.event.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.account.name.Entity;
import org.rashomon.text.Table;

/// Finds whom `both sides` means in an account that doesn't name them: the two whom the event's
/// accounts name together most often.
final class Pairs {

  /// Whom a noun for several can mean.
  private enum Members {
    PEOPLE,
    STATES,
    EITHER
  }

  private static final Map<String, Members> NOUNS =
      Table.of(Pairs.class, "/org/rashomon/account/name/en/groups.tsv").rows().stream()
          .collect(Collectors.toMap(row -> row.get(0), row -> row.constant(Members.class, 1)));

  private Pairs() {}

  /// The pair that is meant; none where two pairs are named as often.
  static Optional<Cluster> of(String name, List<Cluster> groups) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean two = lower.startsWith("both ") || lower.startsWith("the two ");
    Members members = NOUNS.get(lower.substring(lower.lastIndexOf(' ') + 1));
    if (!two || members == null) {
      return Optional.empty();
    }
    List<Cluster> pairs =
        groups.stream()
            .filter(group -> group.members().size() == 2 && canBe(members, group))
            .sorted(Comparator.comparingInt((Cluster group) -> -group.sightings().size()))
            .toList();
    boolean tie =
        pairs.size() > 1 && pairs.get(0).sightings().size() == pairs.get(1).sightings().size();
    return tie ? Optional.empty() : pairs.stream().findFirst();
  }

  private static boolean canBe(Members members, Cluster group) {
    return group.members().stream()
        .map(Cluster::kind)
        .allMatch(kind ->
            switch (members) {
              case PEOPLE -> kind == Entity.Kind.PERSON;
              case STATES -> kind == Entity.Kind.PLACE;
              case EITHER -> true;
            });
  }
}
