package org.rashomon.event.identity;

import java.util.List;
import org.rashomon.account.name.Entity;

/// One person, body, place or group across the accounts of an event.
///
/// @param id made from the name, unique within the event: `ada-pellick`
/// @param name the fullest name that most accounts give
/// @param members a group's members by id; else empty
public record Party(String id, String name, Entity.Kind kind, List<String> members) {

  public Party {
    members = List.copyOf(members);
  }

  /// The ids of a group's members; its own where it is none.
  public List<String> each() {
    return members.isEmpty() ? List.of(id) : members;
  }
}
