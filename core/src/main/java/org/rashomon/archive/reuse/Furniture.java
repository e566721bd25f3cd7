package org.rashomon.archive.reuse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/// Passages with which several texts end that aren't one text: what an outlet says of itself, a
/// notice of rights. Texts that are copies of each other count as one.
final class Furniture {

  /// Texts that end with a passage that is furniture.
  private static final int TEXTS = 3;

  /// So many words may follow it.
  private static final int AFTER = 5;

  private final List<Shingles> texts;

  /// For each text an earlier one that it is a copy of, else itself.
  private final int[] copied;

  /// For each shingle in a passage of two texts, those that have it.
  private final Map<Integer, Set<Integer>> holders = new HashMap<>();

  private Furniture(List<Shingles> texts) {
    this.texts = texts;
    this.copied = new int[texts.size()];
    for (int i = 0; i < copied.length; i++) {
      copied[i] = i;
    }
  }

  /// Which shingles are furniture.
  ///
  /// @param pairs of texts that may share some
  static IntPredicate in(List<Shingles> texts, long[] pairs) {
    Furniture furniture = new Furniture(texts);
    for (long pair : pairs) {
      furniture.add(Candidates.first(pair), Candidates.second(pair));
    }
    return furniture.shingles()::contains;
  }

  private void add(int first, int second) {
    Overlap overlap = Overlap.of(texts.get(first), texts.get(second), hash -> false);
    if (overlap.shared() >= CopyFinder.REPRINT) {
      copied[Math.max(root(first), root(second))] = Math.min(root(first), root(second));
      return;
    }
    for (Overlap.Run run : overlap.runs()) {
      if (!ends(texts.get(first), run.first() + run.length())
          || !ends(texts.get(second), run.second() + run.length())) {
        continue;
      }
      for (int i = run.first(); i < run.first() + run.length(); i++) {
        Set<Integer> holding =
            holders.computeIfAbsent(texts.get(first).at(i), hash -> new HashSet<>(4));
        holding.add(first);
        holding.add(second);
      }
    }
  }

  private static boolean ends(Shingles text, int position) {
    return position + AFTER >= text.length();
  }

  private Set<Integer> shingles() {
    Set<Integer> furniture = new HashSet<>();
    holders.forEach((hash, holding) -> {
      if (holding.stream().map(this::root).distinct().count() >= TEXTS) {
        furniture.add(hash);
      }
    });
    return furniture;
  }

  private int root(int text) {
    int at = text;
    while (copied[at] != at) {
      at = copied[at];
    }
    return at;
  }
}
