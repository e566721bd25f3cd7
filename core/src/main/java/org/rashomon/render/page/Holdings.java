package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.event.identity.Party;
import org.rashomon.event.position.Agreement;
import org.rashomon.event.position.Position;
import org.rashomon.text.Passage;

/// Lays out what the parties hold, and what they agreed on.
final class Holdings {

  private final Draft draft;

  Holdings(Draft draft) {
    this.draft = draft;
  }

  List<Holding> holdings(List<Position> positions) {
    Map<String, List<Position>> byIssue = new LinkedHashMap<>();
    positions.forEach(position ->
        byIssue.computeIfAbsent(position.issue(), issue -> new ArrayList<>()).add(position));
    List<Holding> found = new ArrayList<>();
    draft
        .room()
        .first(
            Part.ISSUES, List.copyOf(byIssue.entrySet()), entry -> Cost.ofIssue(entry.getValue()))
        .forEach(entry -> found.add(holding(entry.getKey(), entry.getValue())));
    return found;
  }

  private Holding holding(String issue, List<Position> positions) {
    int number = draft.number();
    Highlights.Target target = new Highlights.Target("p-" + number, number, Highlight.Kind.DETAIL);
    return new Holding(
        number, issue, positions.stream().map(position -> cell(position, target)).toList());
  }

  private Holding.Cell cell(Position position, Highlights.Target target) {
    return new Holding.Cell(
        position.party().name(),
        position.stance(),
        position.evidence().stream().anyMatch(Position.Evidence::itself),
        position.evidence().stream()
            .map(evidence -> evidence(evidence.passage(), target))
            .toList());
  }

  List<Deal> deals(List<Agreement> agreements) {
    List<Deal> found = new ArrayList<>();
    for (Agreement agreement : draft.room().first(Part.DEALS, agreements, Cost::of)) {
      int number = draft.number();
      Highlights.Target target =
          new Highlights.Target("a-" + number, number, Highlight.Kind.DETAIL);
      found.add(
          new Deal(
              number,
              agreement.what(),
              agreement.parties().stream().map(Party::name).toList(),
              told(agreement, false, target),
              told(agreement, true, target)));
    }
    return found;
  }

  private List<Evidence> told(Agreement agreement, boolean conditional, Highlights.Target target) {
    return agreement.tellings().stream()
        .filter(telling -> telling.conditional() == conditional)
        .map(telling -> evidence(telling.passage(), target))
        .toList();
  }

  private Evidence evidence(Passage passage, Highlights.Target target) {
    return Sentences.around(draft.witness(passage.account()), passage, draft.cite(passage, target));
  }
}
