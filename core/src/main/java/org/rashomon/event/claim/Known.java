package org.rashomon.event.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.contrast.Reading;
import org.rashomon.text.Span;

/// What accounts tell in figures, offices, dates and places: clauses around those are no claims of
/// their own.
final class Known {

  private record Told(int fact, Span span) {}

  private final Map<String, List<Told>> byAccount = new HashMap<>();

  Known(List<Fact> facts) {
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i).independent() > 1 && isFigure(facts.get(i).kind())) {
        for (Reading reading : facts.get(i).readings()) {
          byAccount
              .computeIfAbsent(reading.passage().account(), account -> new ArrayList<>())
              .add(new Told(i, reading.passage().span()));
        }
      }
    }
  }

  /// An office, a date or a place stands in clauses that tell something else.
  private static boolean isFigure(Fact.Kind kind) {
    return switch (kind) {
      case COUNT, DURATION, MONEY, PERCENT, AGE, DISTANCE, SPEED, MAGNITUDE, VOTE, SCORE, ORDINAL ->
          true;
      case DATE, PLACE, ROLE, SPEAKER, CLAIM -> false;
    };
  }

  /// Whether more than half of the issue's sayings hold readings of one fact.
  boolean tells(Issue issue) {
    Map<Integer, Integer> holding = new HashMap<>();
    for (Saying saying : issue.sayings()) {
      Set<Integer> here = new HashSet<>();
      for (Told told : byAccount.getOrDefault(saying.account(), List.of())) {
        if (saying.passage().span().overlaps(told.span())) {
          here.add(told.fact());
        }
      }
      here.forEach(fact -> holding.merge(fact, 1, Integer::sum));
    }
    return holding.values().stream().anyMatch(count -> count * 2 > issue.sayings().size());
  }
}
