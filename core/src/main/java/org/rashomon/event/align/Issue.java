package org.rashomon.event.align;

import java.util.List;

/// What several sayings are about.
///
/// @param sayings by account and place; never empty
/// @param central the one that is most like all others
/// @param label what it is about, in the words of the central one
public record Issue(List<Saying> sayings, Saying central, String label) {

  public Issue {
    sayings = List.copyOf(sayings);
  }

  /// Whether parties stand against each other on it: their difference, not the accounts'.
  public boolean isDisputed() {
    return sayings.stream().anyMatch(Issue::isFor) && sayings.stream().anyMatch(Issue::isAgainst);
  }

  private static boolean isFor(Saying saying) {
    return switch (saying.statement().stance()) {
      case SUPPORTS, CALLS_FOR, AGREES, ACCUSES, OFFERS -> saying.holder() != null;
      case NONE, OPPOSES, DENIES -> false;
    };
  }

  private static boolean isAgainst(Saying saying) {
    return switch (saying.statement().stance()) {
      case OPPOSES, DENIES -> saying.holder() != null;
      case NONE, SUPPORTS, CALLS_FOR, AGREES, ACCUSES, OFFERS -> false;
    };
  }

  /// The accounts that say something of it, sorted.
  public List<String> accounts() {
    return sayings.stream().map(Saying::account).distinct().sorted().toList();
  }
}
