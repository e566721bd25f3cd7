package org.rashomon.event.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.statement.Statement;
import org.rashomon.account.statement.Statement.Mode;
import org.rashomon.account.statement.Statement.Stance;
import org.rashomon.archive.reuse.CopySets;
import org.rashomon.event.align.Issue;
import org.rashomon.event.align.Saying;
import org.rashomon.event.identity.Party;

/// Which claims weigh enough to be shown though one account alone has them: what a party that
/// others name too did or agreed to.
final class Weight {

  /// So many of one account; a page of what only one states would bury the rest.
  private static final int MOST_OF_ACCOUNT = 4;

  /// So many of all accounts together.
  private static final int MOST = 40;

  private static final Comparator<Issue> HEAVIEST =
      Comparator.comparingInt(Weight::rank)
          .thenComparingInt(issue -> issue.sayings().getFirst().number());

  /// A deed of which less is said weighs nothing.
  private static final int FEWEST_TERMS = 5;

  private Weight() {}

  static Set<Issue> ofSingle(List<Issue> issues, CopySets copies) {
    Map<String, Set<String>> accountsOf = new HashMap<>();
    for (Issue issue : issues) {
      for (Saying saying : issue.sayings()) {
        saying.terms().stream()
            .filter(Saying.Key::party)
            .forEach(key ->
                accountsOf
                    .computeIfAbsent(key.name(), name -> new HashSet<>())
                    .add(saying.account()));
      }
    }
    Map<String, List<Issue>> byAccount = new HashMap<>();
    for (Issue issue : issues) {
      boolean alone = copies.independent(issue.accounts()) == 1;
      if (alone && issue.sayings().stream().anyMatch(saying -> weighs(saying, accountsOf))) {
        byAccount
            .computeIfAbsent(issue.sayings().getFirst().account(), account -> new ArrayList<>())
            .add(issue);
      }
    }
    List<Issue> found = new ArrayList<>();
    for (List<Issue> ofAccount : byAccount.values()) {
      ofAccount.sort(HEAVIEST);
      found.addAll(ofAccount.subList(0, Math.min(MOST_OF_ACCOUNT, ofAccount.size())));
    }
    found.sort(HEAVIEST);
    return Set.copyOf(found.subList(0, Math.min(MOST, found.size())));
  }

  /// What was agreed, then what was done, by how much is said of it.
  private static int rank(Issue issue) {
    Saying saying = issue.central();
    int terms = Math.min(saying.terms().size(), 12);
    return commits(saying.statement()) ? -20 - terms : -terms;
  }

  private static boolean weighs(Saying saying, Map<String, Set<String>> accountsOf) {
    Statement statement = saying.statement();
    return commits(statement)
        ? isKnown(saying.holder(), accountsOf) || isKnown(saying.speaker(), accountsOf)
        : isKnown(saying.holder(), accountsOf)
            && isDeed(statement)
            && saying.terms().size() >= FEWEST_TERMS;
  }

  private static boolean commits(Statement statement) {
    return statement.stance() == Stance.AGREES || statement.stance() == Stance.OFFERS;
  }

  private static boolean isDeed(Statement statement) {
    return statement.quotation() == null
        && statement.stance() == Stance.NONE
        && statement.mode() == Mode.FACT
        && !statement.negated()
        && statement.head() >= 0;
  }

  private static boolean isKnown(@Nullable Party party, Map<String, Set<String>> accountsOf) {
    if (party == null) {
      return false;
    }
    return party.each().stream()
        .anyMatch(name -> accountsOf.getOrDefault(name, Set.of()).size() > 1);
  }
}
