package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.event.identity.Party;
import org.rashomon.event.position.Agreement;
import org.rashomon.event.position.Position;
import org.rashomon.event.report.Finding;
import org.rashomon.text.Passage;

/// Lays out what the parties hold, and what they agreed on.
record Holdings(Draft draft) {

  List<Holding> holdings() {
    Map<String, List<Finding.Held>> byIssue = new LinkedHashMap<>();
    for (Finding.Held held : draft.report().all(Finding.Held.class)) {
      byIssue.computeIfAbsent(held.position().issue(), _ -> new ArrayList<>()).add(held);
    }
    List<Holding> found = new ArrayList<>();
    draft
        .room()
        .first(Finding.Kind.POSITION, List.copyOf(byIssue.values()), Cost::ofIssue)
        .forEach(held -> found.add(holding(held)));
    return found;
  }

  private Holding holding(List<Finding.Held> held) {
    Highlights.Target target = draft.element("p-", Highlight.Kind.DETAIL, held);
    return new Holding(
        target.number(),
        held.getFirst().position().issue(),
        held.stream().map(each -> cell(each.position(), target)).toList());
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

  List<Deal> deals() {
    return draft.fitting(Finding.Kind.AGREEMENT, Finding.Agreed.class).stream()
        .map(this::deal)
        .toList();
  }

  private Deal deal(Finding.Agreed agreed) {
    Highlights.Target target = draft.element("a-", Highlight.Kind.DETAIL, List.of(agreed));
    Agreement agreement = agreed.agreement();
    return new Deal(
        target.number(),
        agreement.what(),
        agreement.parties().stream().map(Party::name).toList(),
        told(agreement, false, target),
        told(agreement, true, target));
  }

  private List<Evidence> told(Agreement agreement, boolean conditional, Highlights.Target target) {
    return agreement.tellings().stream()
        .filter(telling -> telling.conditional() == conditional)
        .map(telling -> evidence(telling.passage(), target))
        .toList();
  }

  private Evidence evidence(Passage passage, Highlights.Target target) {
    return Sentences.around(
        draft.witness(passage.account()), passage, draft.accounts().cite(passage, target));
  }
}
