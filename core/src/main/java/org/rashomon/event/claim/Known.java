package org.rashomon.event.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.event.align.Issue;
import org.rashomon.event.align.Saying;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.contrast.Reading;
import org.rashomon.text.Span;

/// The figures that several accounts state: clauses around those are no claims of their own. An
/// office, a date or a place stands in clauses that state something else.
final class Known {

  private record FactReading(int fact, Span span) {}

  private final Map<String, List<FactReading>> byAccount = new HashMap<>();

  Known(List<Fact> facts) {
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i).independent() > 1 && facts.get(i).kind().isFigure()) {
        for (Reading reading : facts.get(i).readings()) {
          byAccount
              .computeIfAbsent(reading.passage().account(), account -> new ArrayList<>())
              .add(new FactReading(i, reading.passage().span()));
        }
      }
    }
  }

  /// Whether more than half of the issue's sayings hold readings of one fact.
  boolean holds(Issue issue) {
    Map<Integer, Integer> holding = new HashMap<>();
    for (Saying saying : issue.sayings()) {
      Set<Integer> here = new HashSet<>();
      for (FactReading reading : byAccount.getOrDefault(saying.account(), List.of())) {
        if (saying.passage().span().overlaps(reading.span())) {
          here.add(reading.fact());
        }
      }
      here.forEach(fact -> holding.merge(fact, 1, Integer::sum));
    }
    return holding.values().stream().anyMatch(count -> count * 2 > issue.sayings().size());
  }
}
