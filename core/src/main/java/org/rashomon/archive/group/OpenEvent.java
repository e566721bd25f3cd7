package org.rashomon.archive.group;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.archive.reuse.CopySets;

/// An event to which accounts are still added.
final class OpenEvent {

  private final String id;
  private final String title;
  private final List<String> accounts = new ArrayList<>();
  private final List<Copy> copies = new ArrayList<>();

  OpenEvent(String id, String title) {
    this.id = id;
    this.title = title;
  }

  void add(String account) {
    accounts.add(account);
  }

  void add(Copy copy) {
    copies.add(copy);
  }

  int size() {
    return accounts.size();
  }

  Event event() {
    List<String> sorted = accounts.stream().sorted().toList();
    int independent = new CopySets(copies).independent(sorted);
    return new Event(id, title, sorted, copies, independent);
  }
}
