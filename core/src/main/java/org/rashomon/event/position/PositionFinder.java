package org.rashomon.event.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.account.statement.Part;
import org.rashomon.account.statement.Statement;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.archive.reuse.CopySets;
import org.rashomon.event.align.Issue;
import org.rashomon.event.align.Saying;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.identity.Party;
import org.rashomon.event.position.Position.Evidence;
import org.rashomon.event.position.Position.Stance;
import org.rashomon.text.Span;

/// Finds what the parties make of the issues.
public final class PositionFinder {

  private final Parties parties;
  private final CopySets copies;

  private PositionFinder(Parties parties, List<Copy> copies) {
    this.parties = parties;
    this.copies = new CopySets(copies);
  }

  /// By issue, those that most independent accounts touch first; within one by party and stance.
  public static List<Position> of(List<Issue> issues, Parties parties, List<Copy> copies) {
    PositionFinder finder = new PositionFinder(parties, copies);
    return issues.stream()
        .sorted(
            Comparator.comparingInt(finder::weight)
                .reversed()
                .thenComparingInt(issue -> issue.sayings().getFirst().number()))
        .flatMap(issue -> finder.positions(issue).stream())
        .toList();
  }

  private int weight(Issue issue) {
    return copies.independent(issue.accounts());
  }

  private List<Position> positions(Issue issue) {
    Map<String, Map<Stance, List<Evidence>>> byParty = new TreeMap<>();
    for (Saying saying : issue.sayings()) {
      stance(saying)
          .ifPresent(stance ->
              holders(saying, stance)
                  .forEach(party ->
                      byParty
                          .computeIfAbsent(party.id(), id -> new TreeMap<>())
                          .computeIfAbsent(stance, s -> new ArrayList<>())
                          .add(new Evidence(saying.passage(), itself(saying, party)))));
    }
    List<Position> found = new ArrayList<>();
    byParty.forEach((id, stances) ->
        stances.forEach((stance, evidence) ->
            found.add(
                new Position(issue.label(), parties.withId(id).orElseThrow(), stance, evidence))));
    return found;
  }

  private static Optional<Stance> stance(Saying saying) {
    Statement statement = saying.statement();
    Party speaker = saying.speaker();
    boolean own = speaker == null || speaker.equals(saying.holder());
    if (statement.mode() == Statement.Mode.CONDITIONAL && saying.holder() != null && own) {
      return Optional.of(Stance.CONDITIONS);
    }
    return switch (statement.stance()) {
      case NONE -> ofPlainWords(saying, statement);
      case SUPPORTS -> unless(statement.negated(), Stance.SUPPORTS, Stance.OPPOSES);
      case OPPOSES -> statement.negated() ? Optional.empty() : Optional.of(Stance.OPPOSES);
      case CALLS_FOR -> unless(statement.negated(), Stance.CALLS_FOR, Stance.OPPOSES);
      case AGREES -> statement.negated() ? Optional.empty() : Optional.of(Stance.AGREES);
      case DENIES -> statement.negated() ? Optional.empty() : Optional.of(Stance.DENIES);
      case ACCUSES -> statement.negated() ? Optional.empty() : Optional.of(Stance.ACCUSES);
      case OFFERS -> statement.negated() ? Optional.empty() : Optional.of(Stance.OFFERS);
    };
  }

  /// Who says that something must be so calls for it; who says what they will do are for it.
  private static Optional<Stance> ofPlainWords(Saying saying, Statement statement) {
    if (statement.negated() || saying.speaker() == null) {
      return Optional.empty();
    }
    return switch (statement.mode()) {
      case NEED ->
          saying.isDone() && hasSubject(statement)
              ? Optional.of(Stance.CALLS_FOR)
              : Optional.empty();
      case PLAN ->
          saying.speaker().equals(saying.holder())
              ? Optional.of(Stance.SUPPORTS)
              : Optional.empty();
      case FACT, POSSIBLE, CONDITIONAL -> Optional.empty();
    };
  }

  /// Whether somebody or something stands before the verb: `the council should pay`, and not
  /// `needed to pay`.
  private static boolean hasSubject(Statement statement) {
    if (statement.head() < 0) {
      return false;
    }
    Span verb = statement.parts().get(statement.head()).span();
    return statement.parts().stream()
        .filter(part -> part.role() == Part.Role.AGENT || part.role() == Part.Role.OBJECT)
        .anyMatch(part -> part.span().start() < verb.start());
  }

  private static Optional<Stance> unless(boolean negated, Stance plain, Stance turned) {
    return Optional.of(negated ? turned : plain);
  }

  /// Who takes the stance, a group's members each.
  private List<Party> holders(Saying saying, Stance stance) {
    boolean ownNeed =
        saying.statement().stance() == Statement.Stance.NONE && stance == Stance.CALLS_FOR;
    Party holder = ownNeed ? saying.speaker() : saying.holder();
    return holder == null ? List.of() : parties.each(holder);
  }

  private static boolean itself(Saying saying, Party party) {
    return saying.speaker() != null
        && (Objects.equals(saying.speaker(), party)
            || saying.speaker().members().contains(party.id()));
  }
}
