package org.rashomon.event.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rashomon.account.statement.Statement;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.archive.reuse.CopySets;
import org.rashomon.event.align.Issue;
import org.rashomon.event.align.Saying;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.identity.Party;

/// Finds what was agreed.
public final class Agreements {

  private Agreements() {}

  /// First what most independent accounts say to have been agreed, then what most say anything of.
  public static List<Agreement> of(List<Issue> issues, Parties parties, List<Copy> copies) {
    CopySets sets = new CopySets(copies);
    return issues.stream()
        .filter(issue -> issue.sayings().stream().anyMatch(Agreements::agrees))
        .sorted(
            Comparator.comparingInt(
                    (Issue issue) -> sets.independent(accounts(issue, Agreements::agrees)))
                .thenComparingInt(issue -> sets.independent(accounts(issue, Agreements::reportsIt)))
                .reversed()
                .thenComparingInt(issue -> issue.sayings().getFirst().number()))
        .map(issue -> agreement(issue, parties))
        .filter(agreement -> agreement.parties().size() > 1)
        .toList();
  }

  private static Set<String> accounts(Issue issue, Predicate<Saying> which) {
    return issue.sayings().stream()
        .filter(which)
        .map(Saying::account)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean agrees(Saying saying) {
    Statement statement = saying.statement();
    boolean done =
        switch (statement.mode()) {
          case FACT, CONDITIONAL -> true;
          case PLAN, NEED, POSSIBLE -> false;
        };
    return statement.stance() == Statement.Stance.AGREES && done && !statement.negated();
  }

  /// Whether it reports what was agreed, rather than that somebody wants it, or doesn't.
  private static boolean reportsIt(Saying saying) {
    Statement statement = saying.statement();
    return switch (statement.stance()) {
      case NONE, AGREES, SUPPORTS, OFFERS -> !statement.negated();
      case CALLS_FOR, OPPOSES, DENIES, ACCUSES -> false;
    };
  }

  private static Agreement agreement(Issue issue, Parties parties) {
    Map<String, Party> who = new TreeMap<>();
    List<Agreement.Telling> tellings = new ArrayList<>();
    for (Saying saying : issue.sayings().stream().filter(Agreements::reportsIt).toList()) {
      Party holder = saying.holder();
      if (agrees(saying) && holder != null) {
        parties.each(holder).forEach(party -> who.put(party.id(), party));
      }
      tellings.add(
          new Agreement.Telling(
              saying.passage(), saying.statement().mode() == Statement.Mode.CONDITIONAL));
    }
    return new Agreement(what(issue), List.copyOf(who.values()), tellings);
  }

  /// In the words of the first account that says that it was agreed.
  private static String what(Issue issue) {
    return issue.sayings().stream()
        .filter(Agreements::agrees)
        .findFirst()
        .map(Saying::label)
        .orElse(issue.label());
  }
}
