package org.rashomon.event.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.text.Passage;

/// Which accounts come near what a passage tells, in some statement of theirs.
public final class Nearness {

  /// So little sure that two tell one thing, and yet too much to say that one leaves it out.
  static final double LEAST = .02;

  private record Near(Saying saying, Set<String> accounts) {}

  private final Map<String, List<Near>> byAccount = new HashMap<>();

  Nearness(List<Saying> sayings, List<Set<String>> near) {
    for (int i = 0; i < sayings.size(); i++) {
      byAccount
          .computeIfAbsent(sayings.get(i).account(), _ -> new ArrayList<>())
          .add(new Near(sayings.get(i), Set.copyOf(near.get(i))));
    }
  }

  /// Sorted.
  public Set<String> to(Passage passage) {
    Set<String> found = new TreeSet<>();
    for (Near near : byAccount.getOrDefault(passage.account(), List.of())) {
      if (near.saying().passage().span().overlaps(passage.span())) {
        found.addAll(near.accounts());
      }
    }
    return found;
  }
}
