package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.account.analysis.Witness;
import org.rashomon.account.name.Mention;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.report.Report;
import org.rashomon.text.Passage;

/// Chooses what one account alone tells that a reader should know of at once.
///
/// A deed or a number of people, not how long or where something was; heaviest what was agreed,
/// then what names most of those whom other accounts name too and holds a number, high up in its
/// account.
final class Alone {

  private static final int MOST = 3;
  private static final int NAMES = 3;
  private static final int AGREED = 4;

  private record Weighed(Fact fact, Finding finding, int weight) {}

  private final Report report;
  private final Map<String, Set<String>> accountsOf = new HashMap<>();
  private final Set<Passage> agreed = new HashSet<>();

  Alone(Report report) {
    this.report = report;
    for (Witness witness : report.witnesses()) {
      for (Mention mention : witness.named().mentions()) {
        accountsOf.computeIfAbsent(party(witness, mention), _ -> new HashSet<>()).add(witness.id());
      }
    }
    report.agreements().stream()
        .flatMap(agreement -> agreement.tellings().stream())
        .forEach(telling -> agreed.add(telling.passage()));
  }

  /// At most one of each account.
  ///
  /// @param findings of the facts, in their order
  List<Finding> of(List<Fact> facts, List<Finding> findings) {
    List<Weighed> weighed = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      if (weighs(facts.get(i))) {
        weighed.add(new Weighed(facts.get(i), findings.get(i), weight(facts.get(i))));
      }
    }
    weighed.sort(Comparator.comparingInt(each -> -each.weight));
    Set<String> taken = new HashSet<>();
    return weighed.stream()
        .filter(each -> taken.add(passage(each.fact).account()))
        .limit(MOST)
        .map(Weighed::finding)
        .toList();
  }

  private boolean weighs(Fact fact) {
    return report.event().independent() > 1
        && fact.verdict() == Fact.Verdict.SINGLE
        && (fact.kind() == Fact.Kind.CLAIM || fact.kind() == Fact.Kind.COUNT);
  }

  private int weight(Fact fact) {
    Passage passage = passage(fact);
    Witness witness = report.witness(passage.account());
    int names =
        (int)
            witness.named().within(passage.span()).stream()
                .map(mention -> party(witness, mention))
                .distinct()
                .filter(party -> accountsOf.getOrDefault(party, Set.of()).size() > 1)
                .count();
    boolean quantity = passage.span().in(witness.text()).codePoints().anyMatch(Character::isDigit);
    boolean early = passage.span().start() * 3 < witness.text().length();
    return Math.min(names, NAMES)
        + (fact.kind() == Fact.Kind.COUNT ? 2 : 0)
        + (agreed.contains(passage) ? AGREED : 0)
        + (quantity ? 2 : 0)
        + (early ? 1 : 0);
  }

  private String party(Witness witness, Mention mention) {
    return report.parties().of(witness.id(), mention.entity()).id();
  }

  private static Passage passage(Fact fact) {
    return fact.readings().getFirst().passage();
  }
}
