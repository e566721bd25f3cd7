package org.rashomon.group;

import java.util.List;
import org.rashomon.clean.Account;
import org.rashomon.reuse.Copy;

/// Tells which accounts are of one event.
public final class Grouper {

  /// The events, those with most accounts first; every account is in exactly one.
  public List<Event> group(List<Account> accounts, List<Copy> copies) {
    return List.of();
  }

  /// All the accounts as one event.
  ///
  /// @throws IllegalArgumentException if there are none
  public Event single(List<Account> accounts, List<Copy> copies) {
    return new Event(
        "event",
        "Event",
        accounts.stream().map(Account::id).sorted().toList(),
        copies,
        accounts.size());
  }
}
