package org.rashomon.event.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rashomon.account.name.Mention;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.witness.Testimony;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;

/// Weighs what one account alone states: how much a reader should know of it at once.
///
/// A deed or a number of people, not how long or where something was; heaviest what was agreed,
/// then what names most of those whom other accounts name too and holds a number, high up in its
/// account.
final class Loners {

  private static final int NAMES = 3;
  private static final int AGREED = 4;

  private final Compared found;
  private final Testimony testimony;
  private final Map<String, Set<String>> accountsOf = new HashMap<>();
  private final Set<Passage> agreed = new HashSet<>();

  Loners(Compared found) {
    this.found = found;
    this.testimony = new Testimony(found.witnesses());
    for (Witness witness : found.witnesses()) {
      for (Mention mention : witness.named().mentions()) {
        accountsOf.computeIfAbsent(party(witness, mention), _ -> new HashSet<>()).add(witness.id());
      }
    }
    found.agreements().stream()
        .flatMap(agreement -> agreement.tellings().stream())
        .forEach(telling -> agreed.add(telling.passage()));
  }

  /// Zero for what needn't be known at once; and where all accounts are one.
  int weight(Fact fact) {
    boolean weighs = fact.kind() == Fact.Kind.CLAIM || fact.kind() == Fact.Kind.COUNT;
    boolean alone =
        fact.readings().stream().map(reading -> reading.passage().account()).distinct().count()
            == 1;
    if (found.event().independent() < 2 || !weighs || !alone) {
      return 0;
    }
    Passage passage = fact.readings().getFirst().passage();
    Witness witness = testimony.of(passage.account());
    boolean quantity = passage.span().in(witness.text()).codePoints().anyMatch(Character::isDigit);
    boolean early = passage.span().start() * 3 < witness.text().length();
    return 1
        + Math.min(names(witness, passage), NAMES)
        + (fact.kind() == Fact.Kind.COUNT ? 2 : 0)
        + (agreed.contains(passage) ? AGREED : 0)
        + (quantity ? 2 : 0)
        + (early ? 1 : 0);
  }

  /// How many are named there whom other accounts name too.
  private int names(Witness witness, Passage passage) {
    return (int)
        witness.named().within(passage.span()).stream()
            .map(mention -> party(witness, mention))
            .distinct()
            .filter(party -> accountsOf.getOrDefault(party, Set.of()).size() > 1)
            .count();
  }

  private String party(Witness witness, Mention mention) {
    return found.parties().of(witness.id(), mention.entity()).id();
  }
}
