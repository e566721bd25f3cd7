package org.rashomon.archive.group;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.rashomon.account.clean.Account;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.text.Slug;

/// Tells which accounts are of one event, by what they are about and when they were published.
public final class Grouper {

  /// The events, those with most accounts first, then by their first account's id; every account is
  /// in exactly one.
  public List<Event> group(List<Account> accounts, List<Copy> copies) {
    Archive archive = new Archive();
    archive.add(accounts, copies);
    return archive.events();
  }

  /// All the accounts as one event.
  ///
  /// @throws IllegalArgumentException if there are none
  public Event single(List<Account> accounts, List<Copy> copies) {
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("no accounts to make an event of");
    }
    List<Account> sorted = accounts.stream().sorted(Comparator.comparing(Account::id)).toList();
    Index index = new Index();
    index.add(sorted);
    Days days = new Days();
    days.add(sorted);
    List<Integer> all = IntStream.range(0, sorted.size()).boxed().toList();
    String title = new Similarities(index, days).from(0).central(all, sorted).label();
    OpenEvent event = new OpenEvent(Slug.of(title, "event"), title);
    sorted.forEach(account -> event.add(account.id()));
    copies.forEach(event::add);
    return event.event();
  }
}
