package org.rashomon.archive.group;

import java.util.List;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.archive.reuse.CopySets;

/// One event, as the accounts that tell of it.
///
/// @param id made from the title, unique among the events that were found together; safe as a
///   file's name
/// @param accounts ids, sorted; never empty
public record Event(String id, String title, List<String> accounts, List<Copy> copies) {

  public Event {
    accounts = List.copyOf(accounts);
    copies = List.copyOf(copies);
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("event " + id + " has no account");
    }
  }

  /// The accounts, those together that are one text.
  public List<List<String>> origins() {
    return new CopySets(copies).origins(accounts);
  }

  /// How many accounts are left when copies count once.
  public int independent() {
    return origins().size();
  }
}
