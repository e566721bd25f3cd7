package org.rashomon.archive.group;

import java.util.List;
import org.rashomon.archive.reuse.Copy;

/// One event, as the accounts that tell of it.
///
/// @param id made from the title, unique among the events of a run; safe as a file's name
/// @param accounts ids, sorted; never empty
/// @param independent how many accounts are left when copies count once
public record Event(
    String id, String title, List<String> accounts, List<Copy> copies, int independent) {

  public Event {
    accounts = List.copyOf(accounts);
    copies = List.copyOf(copies);
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("event " + id + " has no account");
    }
  }
}
