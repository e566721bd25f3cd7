package org.rashomon.archive.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.rashomon.account.print.Terms;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.text.Slug;
import org.rashomon.text.Work;

/// Tells which accounts are of one event, by what they are about and when they were published.
final class Grouper {

  /// Mean likeness from which on accounts are of one event: see `docs/quality.md`.
  private static final double SAME_EVENT = 0.35;

  private static final Comparator<List<Integer>> LARGEST_FIRST =
      Comparator.<List<Integer>>comparingInt(List::size).reversed().thenComparing(List::getFirst);

  private final List<String> ids;
  private final List<Terms> terms;
  private final List<Neighbours> neighbours;

  private Grouper(SortedMap<String, Terms> accounts, Work work) {
    this.ids = List.copyOf(accounts.keySet());
    this.terms = List.copyOf(accounts.values());
    this.neighbours = Similarities.of(terms, work);
  }

  /// The events, those with most accounts first, then by their first account's id; every account is
  /// in exactly one.
  ///
  /// @param accounts by their ids
  /// @param copies among them; a copy is an event's where all of its accounts are
  static List<Event> events(SortedMap<String, Terms> accounts, List<Copy> copies, Work work) {
    Grouper grouper = new Grouper(accounts, work);
    return grouper.events(AverageLink.of(grouper.links(), SAME_EVENT), copies);
  }

  /// All the accounts as one event.
  ///
  /// @throws IllegalArgumentException if there are none
  static Event single(SortedMap<String, Terms> accounts, List<Copy> copies, Work work) {
    List<Integer> all = IntStream.range(0, accounts.size()).boxed().toList();
    if (all.isEmpty()) {
      throw new IllegalArgumentException("no accounts to make an event of");
    }
    return new Grouper(accounts, work).events(List.of(all), copies).getFirst();
  }

  /// How alike the accounts are, for their surroundings.
  private Links links() {
    Closeness closeness = new Closeness(neighbours);
    Links links = new Links();
    for (int i = 0; i < neighbours.size(); i++) {
      links.add(closeness.relative(neighbours.get(i).beyond(), i, i));
    }
    for (int i = 0; i < neighbours.size(); i++) {
      Neighbours alike = neighbours.get(i);
      for (int j = 0; j < alike.size(); j++) {
        int other = alike.other(j);
        if (i < other || !neighbours.get(other).has(i)) {
          links.link(i, other, closeness.relative(alike.much(j), i, other));
        }
      }
    }
    return links;
  }

  private List<Event> events(List<List<Integer>> clusters, List<Copy> copies) {
    Map<String, Integer> clusterOf = new HashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      for (int account : clusters.get(i)) {
        clusterOf.put(ids.get(account), i);
      }
    }
    Map<Integer, List<Copy>> own = new HashMap<>();
    for (Copy copy : copies) {
      List<Integer> having = copy.accounts().stream().map(clusterOf::get).distinct().toList();
      if (having.size() == 1) {
        own.computeIfAbsent(having.getFirst(), _ -> new ArrayList<>()).add(copy);
      }
    }
    Set<String> taken = new HashSet<>();
    return IntStream.range(0, clusters.size())
        .boxed()
        .sorted(Comparator.comparing(clusters::get, LARGEST_FIRST))
        .map(i -> event(clusters.get(i), own.getOrDefault(i, List.of()), taken))
        .toList();
  }

  private Event event(List<Integer> cluster, List<Copy> copies, Set<String> taken) {
    String title = terms.get(central(cluster)).label();
    String id = Slug.unique(title, "event", taken);
    return new Event(id, title, cluster.stream().map(ids::get).toList(), copies);
  }

  /// The account that is most alike to the others, of those that have a headline if one has: its
  /// title is the event's.
  private int central(List<Integer> members) {
    List<Integer> titled = members.stream().filter(one -> terms.get(one).titled()).toList();
    List<Integer> candidates = titled.isEmpty() ? members : titled;
    int[] all = candidates.stream().mapToInt(Integer::intValue).toArray();
    int central = candidates.getFirst();
    double most = -1;
    for (int member : all) {
      double sum = neighbours.get(member).sum(all);
      if (sum > most) {
        most = sum;
        central = member;
      }
    }
    return central;
  }
}
