package org.rashomon.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rashomon.clean.Account;

/// Finds accounts that hold the same text.
///
/// Accounts that share a shingle are candidates; what decides is how much of the shorter stands in
/// the longer, and the longest run that does.
public final class CopyFinder {

  /// From this share of the shorter on, two accounts are one text.
  private static final double REPRINT = 0.5;

  /// A run of this many words that stands in another account is an excerpt.
  private static final int EXCERPT_WORDS = 40;

  /// A shingle that more accounts have than this says nothing about any two of them.
  private static final int COMMON = 50;

  /// Reprints as the sets of accounts that hang together by them, excerpts pair by pair; sorted by
  /// the accounts' ids.
  public List<Copy> find(List<Account> accounts) {
    List<Shingles> texts =
        accounts.stream().sorted(Comparator.comparing(Account::id)).map(Shingles::of).toList();
    List<Copy> reprints = new ArrayList<>();
    List<Copy> copies = new ArrayList<>();
    for (Pair pair : candidates(texts)) {
      Copy copy = compare(texts.get(pair.first()), texts.get(pair.second()));
      if (copy != null) {
        (copy.kind() == Copy.Kind.REPRINT ? reprints : copies).add(copy);
      }
    }
    copies.addAll(joined(reprints));
    copies.sort(Comparator.comparing(copy -> String.join("\n", copy.accounts())));
    return copies;
  }

  private record Pair(int first, int second) {}

  private static List<Pair> candidates(List<Shingles> texts) {
    Map<Long, List<Integer>> having = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      int text = i;
      texts
          .get(i)
          .different()
          .forEach(hash -> having.computeIfAbsent(hash, _ -> new ArrayList<>(1)).add(text));
    }
    SortedSet<Pair> pairs =
        new TreeSet<>(Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second));
    for (List<Integer> those : having.values()) {
      if (those.size() <= COMMON) {
        for (int i = 0; i < those.size(); i++) {
          for (int j = i + 1; j < those.size(); j++) {
            pairs.add(new Pair(those.get(i), those.get(j)));
          }
        }
      }
    }
    return List.copyOf(pairs);
  }

  private static @Nullable Copy compare(Shingles a, Shingles b) {
    boolean inOrder = a.size() <= b.size();
    Shingles shorter = inOrder ? a : b;
    Shingles longer = inOrder ? b : a;
    double shared = (double) shorter.shared(longer) / shorter.size();
    List<String> accounts = List.of(a.account(), b.account());
    boolean alike = longer.size() <= 2 * shorter.size();
    if (shared >= REPRINT && alike) {
      return new Copy(accounts, Copy.Kind.REPRINT, rounded(shared));
    }
    if (shared >= REPRINT || shorter.longestRun(longer) >= EXCERPT_WORDS) {
      return new Copy(accounts, Copy.Kind.EXCERPT, rounded(shared));
    }
    return null;
  }

  /// Sets of accounts that hang together by reprints, each with its weakest share.
  private static List<Copy> joined(List<Copy> reprints) {
    CopySets sets = new CopySets(reprints);
    Map<String, Double> weakest = new TreeMap<>();
    reprints.forEach(copy ->
        weakest.merge(sets.of(copy.accounts().getFirst()).first(), copy.shared(), Math::min));
    return weakest.entrySet().stream()
        .map(set -> new Copy(List.copyOf(sets.of(set.getKey())), Copy.Kind.REPRINT, set.getValue()))
        .toList();
  }

  private static double rounded(double share) {
    return Math.round(share * 100) / 100.0;
  }
}
