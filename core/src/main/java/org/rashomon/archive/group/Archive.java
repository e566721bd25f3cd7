package org.rashomon.archive.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.account.clean.Account;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.text.Slug;

/// Accounts that were grouped into events, to which more can be added without grouping them anew.
///
/// Added accounts join an event or make new ones; events that are there are neither split nor put
/// together, and keep their ids and titles. Adding costs by what is added, but for one pass over
/// the index to weigh its terms. Not safe for several threads.
public final class Archive {

  /// Mean likeness from which on accounts are of one event: see `docs/quality.md`.
  private static final double SAME_EVENT = 0.35;

  private static final Comparator<List<?>> LARGEST_FIRST =
      Comparator.<List<?>>comparingInt(List::size).reversed();

  private final List<Account> accounts = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Index index = new Index();
  private final Days days = new Days();
  private final Closeness closeness = new Closeness();
  private final List<OpenEvent> events = new ArrayList<>();

  /// For each account the number of its event.
  private final List<Integer> eventOf = new ArrayList<>();

  private final Set<String> taken = new HashSet<>();

  /// Adds accounts, in any order.
  ///
  /// @param copies sets of accounts, among them some that are added, that hold the same text
  /// @throws IllegalArgumentException if an account's id is there already
  public void add(List<Account> added, List<Copy> copies) {
    int first = accounts.size();
    number(added);
    List<Account> sorted = accounts.subList(first, accounts.size());
    index.add(sorted);
    days.add(sorted);
    Neighbourhood neighbours = new Similarities(index, days).from(first);
    closeness.add(neighbours);
    int known = events.size();
    Links links = links(neighbours);
    AverageLink.of(links, SAME_EVENT).stream()
        .sorted(
            Comparator.<List<Integer>>comparingInt(List::size)
                .reversed()
                .thenComparing(List::getFirst))
        .forEach(cluster -> place(cluster, known, neighbours));
    copies.forEach(this::note);
  }

  /// The events, those with most accounts first, then by their first account's id; every account is
  /// in exactly one.
  public List<Event> events() {
    return events.stream()
        .map(OpenEvent::event)
        .sorted(
            Comparator.comparing(Event::accounts, LARGEST_FIRST)
                .thenComparing(event -> event.accounts().getFirst()))
        .toList();
  }

  private void number(List<Account> added) {
    added.stream()
        .sorted(Comparator.comparing(Account::id))
        .forEach(account -> {
          if (numbers.putIfAbsent(account.id(), accounts.size()) != null) {
            throw new IllegalArgumentException("account " + account.id() + " is there already");
          }
          accounts.add(account);
          eventOf.add(-1);
        });
  }

  /// The events so far, then the added accounts, as nodes to be linked.
  private Links links(Neighbourhood neighbours) {
    int first = neighbours.first();
    Links links = new Links();
    events.forEach(event -> links.add(event.size(), 0));
    int offset = events.size() - first;
    for (int i = first; i < neighbours.end(); i++) {
      links.add(1, closeness.relative(neighbours.of(i).beyond(), i, i));
    }
    for (int i = first; i < neighbours.end(); i++) {
      Neighbours alike = neighbours.of(i);
      for (int j = 0; j < alike.size(); j++) {
        int other = alike.other(j);
        double much = closeness.relative(alike.much(j), i, other);
        if (other < first) {
          links.link(eventOf.get(other), offset + i, much);
        } else if (i < other || !neighbours.of(other).has(i)) {
          links.link(offset + i, offset + other, much);
        }
      }
    }
    return links;
  }

  /// Puts a cluster's accounts into the event among them, else into a new one.
  private void place(List<Integer> cluster, int known, Neighbourhood neighbours) {
    List<Integer> added =
        cluster.stream()
            .filter(node -> node >= known)
            .map(node -> node - known + neighbours.first())
            .toList();
    int number = cluster.getFirst();
    if (number >= known) {
      number = events.size();
      String title = neighbours.central(added, accounts).label();
      events.add(new OpenEvent(Slug.unique(title, "event", taken), title));
    }
    for (int account : added) {
      events.get(number).add(accounts.get(account).id());
      eventOf.set(account, number);
    }
  }

  /// A copy is an event's where all of its accounts are.
  private void note(Copy copy) {
    List<Integer> having =
        copy.accounts().stream()
            .map(account -> numbers.containsKey(account) ? eventOf.get(numbers.get(account)) : -1)
            .distinct()
            .toList();
    if (having.size() == 1 && having.getFirst() >= 0) {
      events.get(having.getFirst()).add(copy);
    }
  }
}
