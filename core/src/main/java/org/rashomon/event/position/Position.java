package org.rashomon.event.position;

import java.util.List;
import org.rashomon.event.identity.Party;
import org.rashomon.text.Passage;

/// What a party is reported to make of an issue.
///
/// @param issue what it is about, in an account's words
/// @param evidence by account and place; never empty
public record Position(String issue, Party party, Stance stance, List<Evidence> evidence) {

  public Position {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("no evidence that " + party.id() + " " + stance);
    }
  }

  /// The words that show it.
  ///
  /// @param itself whether the party says so itself; else somebody else, or the account, says it of
  ///   the party
  public record Evidence(Passage passage, boolean itself) {}

  public enum Stance {
    SUPPORTS,
    OPPOSES,
    CALLS_FOR,
    AGREES,
    DENIES,
    ACCUSES,
    OFFERS,
    /// Makes it depend on something else.
    CONDITIONS
  }
}
