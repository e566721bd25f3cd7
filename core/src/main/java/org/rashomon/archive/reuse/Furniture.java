package org.rashomon.archive.reuse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.rashomon.text.DisjointSets;

/// Passages with which several texts end that aren't one text: what an outlet says of itself, a
/// notice of rights. Texts that are copies of each other count as one.
final class Furniture {

  /// Texts that end with a passage that is furniture.
  private static final int TEXTS = 3;

  /// So many words may follow it.
  private static final int AFTER = 5;

  private final List<Shingles> texts;

  /// Texts that are copies of each other.
  private final DisjointSets<Integer> copies = new DisjointSets<>();

  /// For each shingle in a passage of two texts, those that have it.
  private final Map<Integer, Set<Integer>> holders = new HashMap<>();

  private Furniture(List<Shingles> texts) {
    this.texts = texts;
  }

  /// Which shingles are furniture.
  ///
  /// @param pairs of texts that may share some
  /// @param overlaps what each pair shares
  static IntPredicate in(List<Shingles> texts, List<Pair> pairs, List<Overlap> overlaps) {
    Furniture furniture = new Furniture(texts);
    for (int i = 0; i < pairs.size(); i++) {
      furniture.add(pairs.get(i).first(), pairs.get(i).second(), overlaps.get(i));
    }
    return furniture.shingles()::contains;
  }

  private void add(int first, int second, Overlap overlap) {
    if (overlap.shared() >= CopyFinder.REPRINT) {
      copies.join(first, second);
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
      if (copies.count(holding) >= TEXTS) {
        furniture.add(hash);
      }
    });
    return furniture;
  }
}
