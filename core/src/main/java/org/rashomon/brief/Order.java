package org.rashomon.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.coverage.Matter;

/// Puts sentences that contradict each other next to each other.
final class Order {

  private Order() {}

  static List<Chosen> of(List<Chosen> sentences, List<Matter> matters) {
    Set<String> disputed =
        matters.stream()
            .filter(matter -> matter.disputed() && !matter.kind().equals("role"))
            .map(Matter::id)
            .collect(Collectors.toSet());
    List<Chosen> left = new ArrayList<>(sentences);
    List<Chosen> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      Chosen next = left.removeFirst();
      ordered.add(next);
      List<String> shared = next.matters().stream().filter(disputed::contains).toList();
      List<Chosen> against =
          left.stream().filter(each -> each.matters().stream().anyMatch(shared::contains)).toList();
      ordered.addAll(against);
      left.removeAll(against);
    }
    return ordered;
  }
}
