package org.rashomon.event.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.coverage.Matter;

/// Puts sentences that contradict each other next to each other, the one that most other accounts
/// back first.
final class Order {

  private Order() {}

  static List<Chosen> of(List<Chosen> sentences, List<Matter> matters) {
    Set<String> disputed =
        matters.stream()
            .filter(matter -> matter.disputed() && !matter.isOf(Fact.Kind.ROLE))
            .map(Matter::id)
            .collect(Collectors.toSet());
    List<Chosen> left = new ArrayList<>(sentences);
    List<Chosen> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Chosen> against = new ArrayList<>();
      against.add(left.getFirst());
      List<String> shared = left.getFirst().matters().stream().filter(disputed::contains).toList();
      left.stream()
          .skip(1)
          .filter(each -> each.matters().stream().anyMatch(shared::contains))
          .forEach(against::add);
      left.removeAll(against);
      against.sort(Comparator.comparingInt((Chosen each) -> -each.backing().size()));
      ordered.addAll(against);
    }
    return ordered;
  }
}
