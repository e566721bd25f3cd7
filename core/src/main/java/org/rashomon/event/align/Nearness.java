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
  public static final double A_MATTER = .01;

  /// The same for somebody's words: an account may tell of the matter and leave the words out.
  public static final double WORDS = .5;

  /// @param accounts how sure it is at the most that a statement of theirs tells the same
  private record Near(Saying saying, Map<String, Double> accounts) {}

  private final Map<String, List<Near>> byAccount = new HashMap<>();

  Nearness(List<Saying> sayings, List<Map<String, Double>> near) {
    for (int i = 0; i < sayings.size(); i++) {
      byAccount
          .computeIfAbsent(sayings.get(i).account(), _ -> new ArrayList<>())
          .add(new Near(sayings.get(i), Map.copyOf(near.get(i))));
    }
  }

  /// Sorted.
  ///
  /// @param least how sure it must be
  public Set<String> to(Passage passage, double least) {
    Set<String> found = new TreeSet<>();
    for (Near near : byAccount.getOrDefault(passage.account(), List.of())) {
      if (near.saying().passage().span().overlaps(passage.span())) {
        near.accounts()
            .forEach((account, sure) -> {
              if (sure >= least) {
                found.add(account);
              }
            });
      }
    }
    return found;
  }
}
