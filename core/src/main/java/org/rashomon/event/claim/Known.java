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

/// The figures that several accounts state: clauses that tell little else are no claims of their
/// own. An office, a date or a place stands in clauses that state something else.
final class Known {

  /// A clause so many times as long as the figure in it tells more than the figure.
  private static final int MORE = 4;

  /// @param disputed whether not all its readings can be true: then that is what there is to tell
  private record FactReading(int fact, Span span, boolean disputed) {

    private boolean isMostOf(Span clause) {
      return clause.overlaps(span) && (disputed || clause.length() < MORE * span.length());
    }
  }

  private final Map<String, List<FactReading>> byAccount = new HashMap<>();

  Known(List<Fact> facts) {
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i).independent() > 1 && facts.get(i).kind().isFigure()) {
        boolean disputed = facts.get(i).verdict() == Fact.Verdict.CONFLICT;
        for (Reading reading : facts.get(i).readings()) {
          byAccount
              .computeIfAbsent(reading.passage().account(), account -> new ArrayList<>())
              .add(new FactReading(i, reading.passage().span(), disputed));
        }
      }
    }
  }

  /// Whether more than half of the issue's sayings tell little but readings of one fact.
  boolean holds(Issue issue) {
    Map<Integer, Integer> holding = new HashMap<>();
    for (Saying saying : issue.sayings()) {
      Set<Integer> here = new HashSet<>();
      for (FactReading reading : byAccount.getOrDefault(saying.account(), List.of())) {
        if (reading.isMostOf(saying.passage().span())) {
          here.add(reading.fact());
        }
      }
      here.forEach(fact -> holding.merge(fact, 1, Integer::sum));
    }
    return holding.values().stream().anyMatch(count -> count * 2 > issue.sayings().size());
  }
}
