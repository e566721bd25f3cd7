package org.rashomon.reuse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/// Passages that several accounts share which share nothing else: what an outlet says of itself, the
/// same lines of background, a notice of rights.
final class Furniture {

  /// From this share of the shorter on, two accounts share more than furniture.
  private static final double COPY = 0.3;

  /// Accounts that hold a passage that is furniture.
  private static final int ACCOUNTS = 3;

  private Furniture() {}

  /// Which shingles are furniture.
  ///
  /// @param pairs of texts that may share some
  static IntPredicate in(List<Shingles> texts, long[] pairs) {
    Map<Integer, Set<Integer>> holders = new HashMap<>();
    for (long pair : pairs) {
      int a = Candidates.first(pair);
      int b = Candidates.second(pair);
      Overlap overlap = Overlap.of(texts.get(a), texts.get(b), hash -> false);
      if (overlap.shared() < COPY) {
        for (Overlap.Run run : overlap.runs()) {
          for (int i = run.first(); i < run.first() + run.length(); i++) {
            Set<Integer> holding =
                holders.computeIfAbsent(texts.get(a).at(i), hash -> new HashSet<>(4));
            holding.add(a);
            holding.add(b);
          }
        }
      }
    }
    Set<Integer> furniture = new HashSet<>();
    holders.forEach((hash, holding) -> {
      if (holding.size() >= ACCOUNTS) {
        furniture.add(hash);
      }
    });
    return furniture::contains;
  }
}
