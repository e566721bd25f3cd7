package org.rashomon.event.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Entity;
import org.rashomon.account.statement.Statement.Mode;
import org.rashomon.account.statement.Statement.Stance;
import org.rashomon.event.align.Issue;
import org.rashomon.event.align.Saying;
import org.rashomon.event.contrast.Fact.Verdict;
import org.rashomon.event.contrast.Reading.Camp;
import org.rashomon.event.identity.Party;

/// How the sayings of one issue stand to each other.
///
/// Accounts conflict where one side says what the other turns round and neither account says both:
/// one party alone calls for what several are said to want; it was agreed, or it would be if; it
/// is, or it is not. An account that says both contradicts itself.
///
/// @param within accounts that contradict themselves, sorted
/// @param sides which side a saying takes that stands against others, by its number
record Opposition(Verdict verdict, List<String> within, Map<Integer, Camp> sides) {

  Opposition {
    within = List.copyOf(within);
    sides = Map.copyOf(sides);
  }

  /// The side that a saying takes, as a word; empty if none.
  @Nullable Camp side(Saying saying) {
    return sides.get(saying.number());
  }

  /// One way of turning a claim round.
  private record Turn(Predicate<Saying> one, Predicate<Saying> other) {

    @Nullable Camp side(Saying saying) {
      if (one.test(saying)) {
        return Camp.ONE;
      }
      return other.test(saying) ? Camp.OTHER : null;
    }
  }

  private static final Turn WHO_WANTS_IT =
      new Turn(
          saying -> stance(saying, Stance.CALLS_FOR) && isSide(saying.holder()),
          saying ->
              (stance(saying, Stance.CALLS_FOR) || stance(saying, Stance.AGREES))
                  && isSeveral(saying.holder()));

  private static final Turn CONDITION =
      new Turn(
          saying -> stance(saying, Stance.AGREES) && mode(saying, Mode.FACT),
          saying -> mode(saying, Mode.CONDITIONAL));

  private static final Turn POLARITY =
      new Turn(saying -> plain(saying, false), saying -> plain(saying, true));

  static Opposition of(Issue issue) {
    Map<Integer, Camp> sides = new HashMap<>();
    TreeSet<String> within = new TreeSet<>();
    boolean conflict = conflicts(issue.sayings(), WHO_WANTS_IT, sides, within);
    conflict |= conflicts(issue.sayings(), CONDITION, sides, within);
    conflict |= conflicts(alike(issue), POLARITY, sides, within);
    if (conflict) {
      return new Opposition(Verdict.CONFLICT, List.copyOf(within), sides);
    }
    boolean same =
        issue.sayings().stream()
                .map(Saying::statement)
                .map(one -> List.of(one.stance(), one.mode(), one.negated()))
                .distinct()
                .count()
            == 1;
    return new Opposition(same ? Verdict.AGREE : Verdict.COMPATIBLE, List.copyOf(within), sides);
  }

  /// Whether accounts contradict each other in this way.
  ///
  /// @param sides by a saying's number; those that stand against each other are put there
  private static boolean conflicts(
      List<Saying> sayings, Turn turn, Map<Integer, Camp> sides, TreeSet<String> within) {
    Map<Integer, Camp> taken = new HashMap<>();
    Map<String, TreeSet<Camp>> byAccount = new TreeMap<>();
    for (Saying saying : sayings) {
      Camp side = turn.side(saying);
      if (side != null) {
        taken.put(saying.number(), side);
        byAccount.computeIfAbsent(saying.account(), account -> new TreeSet<>()).add(side);
      }
    }
    if (Set.copyOf(taken.values()).size() > 1) {
      taken.forEach(sides::putIfAbsent);
    }
    TreeSet<Camp> sure = new TreeSet<>();
    byAccount.forEach((account, told) -> {
      if (told.size() > 1) {
        within.add(account);
      } else {
        sure.addAll(told);
      }
    });
    return sure.size() > 1;
  }

  /// The sayings that hold the same words, without which a `not` turns round something else.
  private static List<Saying> alike(Issue issue) {
    List<String> central = names(issue.central());
    return issue.sayings().stream().filter(saying -> names(saying).equals(central)).toList();
  }

  private static List<String> names(Saying saying) {
    return saying.terms().stream().map(Saying.Key::name).sorted().toList();
  }

  private static boolean plain(Saying saying, boolean negated) {
    return stance(saying, Stance.NONE)
        && mode(saying, Mode.FACT)
        && saying.statement().negated() == negated;
  }

  private static boolean stance(Saying saying, Stance stance) {
    return saying.statement().stance() == stance;
  }

  private static boolean mode(Saying saying, Mode mode) {
    return saying.statement().mode() == mode;
  }

  /// A state or a body; what one person wants others may want too.
  private static boolean isSide(@Nullable Party party) {
    return party != null && (party.kind() == Entity.Kind.PLACE || party.kind() == Entity.Kind.BODY);
  }

  private static boolean isSeveral(@Nullable Party party) {
    return party != null && party.kind() == Entity.Kind.GROUP;
  }
}
