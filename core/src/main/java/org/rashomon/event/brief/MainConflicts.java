package org.rashomon.event.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rashomon.account.parse.Sentence;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.coverage.Matter;
import org.rashomon.event.coverage.Telling;

/// Chooses the conflicts of which the brief has to show both sides: those that most independent
/// accounts speak of, and whose sides stand in sentences that can stand alone.
final class MainConflicts {

  private static final int MOST = 2;

  private MainConflicts() {}

  /// Their ids.
  ///
  /// @param alone of each account the sentences that can stand alone, in order
  static List<String> of(List<Matter> matters, Map<String, List<Sentence>> alone) {
    return matters.stream()
        .filter(matter -> matter.disputed() && !matter.isOf(Fact.Kind.ROLE))
        .filter(matter -> sides(matter, alone) > 1)
        .sorted(Comparator.comparingInt((Matter matter) -> -matter.independent()))
        .limit(MOST)
        .map(Matter::id)
        .toList();
  }

  private static long sides(Matter matter, Map<String, List<Sentence>> alone) {
    return matter.tellings().stream()
        .filter(telling -> telling.side() != null && canBeShown(telling, alone))
        .map(Telling::side)
        .distinct()
        .count();
  }

  private static boolean canBeShown(Telling telling, Map<String, List<Sentence>> alone) {
    List<Sentence> sentences = alone.getOrDefault(telling.account(), List.of());
    return View.within(sentences, telling.passage().span()).findAny().isPresent();
  }
}
