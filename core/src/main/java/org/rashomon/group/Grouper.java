package org.rashomon.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.clean.Account;
import org.rashomon.reuse.Copy;
import org.rashomon.reuse.CopySets;
import org.rashomon.text.Slug;

/// Tells which accounts are of one event, by what they are about.
public final class Grouper {

  /// Mean cosine from which on accounts are of one event: set on three collections of real news,
  /// see `docs/quality.md`.
  private static final double SAME_EVENT = 0.20;

  /// The events, those with most accounts first, then by id; every account is in exactly one.
  public List<Event> group(List<Account> accounts, List<Copy> copies) {
    List<Account> sorted = accounts.stream().sorted(Comparator.comparing(Account::id)).toList();
    List<Map<Integer, Double>> alike = Similarities.of(Vectors.of(sorted));
    Set<String> taken = new HashSet<>();
    List<Event> events = new ArrayList<>();
    new AverageLink(SAME_EVENT)
        .cluster(alike).stream()
            .sorted(
                Comparator.<List<Integer>>comparingInt(List::size)
                    .reversed()
                    .thenComparing(List::getFirst))
            .forEach(members ->
                events.add(
                    event(
                        members.stream().map(sorted::get).toList(),
                        sorted.get(central(titled(members, sorted), alike)),
                        copies,
                        taken)));
    return events;
  }

  /// All the accounts as one event.
  ///
  /// @throws IllegalArgumentException if there are none
  public Event single(List<Account> accounts, List<Copy> copies) {
    List<Account> sorted = accounts.stream().sorted(Comparator.comparing(Account::id)).toList();
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      all.add(i);
    }
    Account title = sorted.get(central(titled(all, sorted), Similarities.of(Vectors.of(sorted))));
    return event(sorted, title, copies, new HashSet<>());
  }

  /// The members that have a headline, all where none has.
  private static List<Integer> titled(List<Integer> members, List<Account> accounts) {
    List<Integer> titled =
        members.stream().filter(member -> accounts.get(member).headline().isPresent()).toList();
    return titled.isEmpty() ? members : titled;
  }

  /// The member that is most alike to the others: its title is the event's.
  private static int central(List<Integer> members, List<Map<Integer, Double>> alike) {
    if (members.isEmpty()) {
      throw new IllegalArgumentException("no accounts to make an event of");
    }
    Map<Integer, Double> sums = new TreeMap<>();
    for (int member : members) {
      sums.put(
          member,
          members.stream().mapToDouble(other -> alike.get(member).getOrDefault(other, 0.0)).sum());
    }
    return sums.entrySet().stream()
        .max(
            Map.Entry.<Integer, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  private static Event event(
      List<Account> accounts, Account central, List<Copy> copies, Set<String> taken) {
    List<String> ids = accounts.stream().map(Account::id).toList();
    Set<String> members = new HashSet<>(ids);
    List<Copy> own = copies.stream().filter(copy -> members.containsAll(copy.accounts())).toList();
    String title = central.label();
    return new Event(
        Slug.unique(title, "event", taken), title, ids, own, new CopySets(own).independent(ids));
  }
}
