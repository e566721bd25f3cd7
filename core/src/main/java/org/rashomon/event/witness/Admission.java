package org.rashomon.event.witness;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rashomon.account.analysis.Analysis;
import org.rashomon.archive.group.Event;

/// Refuses what can't be compared.
public final class Admission {

  private Admission() {}

  /// @throws IllegalArgumentException if two accounts have one id, or if the analyses are of
  ///   several editions
  public static void check(List<Analysis> analyses) {
    distinct(analyses.stream().map(each -> each.account().id()).toList());
    oneEdition(
        analyses.stream()
            .collect(Collectors.toMap(each -> each.account().id(), Analysis::edition)));
  }

  /// The witnesses, if they are the event's.
  ///
  /// @throws IllegalArgumentException if some aren't or are missing, if two have one id, or if they
  ///   are of several editions
  public static List<Witness> check(Event event, List<Witness> witnesses) {
    distinct(witnesses.stream().map(Witness::id).toList());
    Set<String> given = witnesses.stream().map(Witness::id).collect(Collectors.toSet());
    refuse(event, less(given, event.accounts()), "are none of its accounts; leave them out");
    refuse(event, less(event.accounts(), given), "are missing; give all its accounts' witnesses");
    oneEdition(witnesses.stream().collect(Collectors.toMap(Witness::id, Witness::edition)));
    return witnesses;
  }

  private static void distinct(List<String> ids) {
    Set<String> known = new TreeSet<>();
    for (String id : ids) {
      if (!known.add(id)) {
        throw new IllegalArgumentException(
            "two accounts have the id "
                + id
                + "; name them together, so that each gets an id of its own");
      }
    }
  }

  private static void oneEdition(Map<String, String> editions) {
    Map<String, Set<String>> accounts = new TreeMap<>();
    editions.forEach(
        (id, edition) -> accounts.computeIfAbsent(edition, key -> new TreeSet<>()).add(id));
    if (accounts.size() > 1) {
      throw new IllegalArgumentException(
          "analyses of several editions can't be compared; analyse again with one of them: "
              + accounts.entrySet().stream()
                  .map(each -> String.join(", ", each.getValue()) + " (" + each.getKey() + ")")
                  .collect(Collectors.joining("; ")));
    }
  }

  private static Set<String> less(Iterable<String> all, Iterable<String> others) {
    Set<String> left = new TreeSet<>();
    all.forEach(left::add);
    others.forEach(left::remove);
    return left;
  }

  private static void refuse(Event event, Set<String> ids, String why) {
    if (!ids.isEmpty()) {
      throw new IllegalArgumentException(
          "event " + event.id() + ": " + String.join(", ", ids) + " " + why);
    }
  }
}
