package org.rashomon.account.name;

import java.util.List;

/// Somebody or something that one account names.
///
/// @param id index in [Named#entities]
/// @param name the fullest name the account gives (`Ada Pellick`); for a group without a name of
///   its own, its members' names joined or the words used (`both sides`)
/// @param members a group's members, as far as the account tells them; else empty
public record Entity(int id, Kind kind, String name, Gender gender, List<Integer> members) {

  public Entity {
    members = List.copyOf(members);
  }

  public enum Kind {
    PERSON,
    /// An organisation, an office or a state's organs: `the Transport Ministry`, `Northsound
    /// Ferries`.
    BODY,
    /// A country, a city, a region, a building. A state that speaks or acts is a place too.
    PLACE,
    /// Several taken together: `both sides`, `the two leaders`, `Pellick and Tervane`.
    GROUP
  }

  public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN
  }
}
