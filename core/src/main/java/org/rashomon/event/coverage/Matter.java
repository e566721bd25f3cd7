package org.rashomon.event.coverage;

import java.util.List;

/// One thing that accounts tell, whatever kind of finding it is: what coverage and the brief need
/// to know of it.
///
/// @param id of the finding; unique within the event
/// @param kind what kind of finding it is, in small letters: `duration`, `utterance`
/// @param about what it is about, in words
/// @param independent how many accounts tell it when copies count once
/// @param disputed whether not all of its tellings can be right
/// @param tellings by account and place; never empty
public record Matter(
    String id,
    String kind,
    String about,
    int independent,
    boolean disputed,
    List<Telling> tellings) {

  public Matter {
    tellings = List.copyOf(tellings);
    if (tellings.isEmpty()) {
      throw new IllegalArgumentException("matter " + id + " is told nowhere");
    }
  }

  /// The accounts that tell it in any way, sorted.
  public List<String> accounts() {
    return tellings.stream().map(Telling::account).distinct().sorted().toList();
  }

  /// The accounts whose stance is this, sorted; one that stands in several ways is of the
  /// strongest.
  public List<String> accounts(Telling.Stance stance) {
    return accounts().stream().filter(account -> stance(account) == stance).toList();
  }

  /// The account's tellings, first that which shows how it stands; none where it tells nothing.
  public List<Telling> of(String account) {
    return tellings.stream()
        .filter(telling -> telling.account().equals(account))
        .sorted((a, b) -> b.stance().compareTo(a.stance()))
        .toList();
  }

  private Telling.Stance stance(String account) {
    return of(account).getFirst().stance();
  }
}
