package org.rashomon.event.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The parties of an event, and which party each account's entities are.
public final class Parties {

  private final List<Party> parties;
  private final Map<String, List<Party>> byAccount;

  /// @param parties sorted by id
  /// @param byAccount for each account's id, the party of each of its entities, by entity id
  Parties(List<Party> parties, Map<String, List<Party>> byAccount) {
    this.parties = List.copyOf(parties);
    this.byAccount = Map.copyOf(byAccount);
  }

  public List<Party> all() {
    return parties;
  }

  /// The party that the account's entity is.
  public Party of(String account, int entity) {
    List<Party> entities = byAccount.get(account);
    if (entities == null) {
      throw new IllegalArgumentException("no account " + account + " in this event");
    }
    return entities.get(entity);
  }

  /// A group's members; the party itself where it is none.
  public List<Party> each(Party party) {
    return party.members().isEmpty()
        ? List.of(party)
        : party.members().stream().map(this::withId).flatMap(Optional::stream).toList();
  }

  public Optional<Party> withId(String id) {
    return parties.stream().filter(party -> party.id().equals(id)).findFirst();
  }
}
