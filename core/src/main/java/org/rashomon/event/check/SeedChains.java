package org.rashomon.event.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Chains of rare runs of words that a piece and a transcript share.
///
/// Runs that stand in very many places are not looked up, and a link looks back at a bounded number
/// of others, so that the time grows with the length of the piece.
record SeedChains(Concordance concordance, Piece piece) {

  private static final int MOST_PLACES = 400;
  private static final int LOOK_BACK = 24;
  private static final int MOST_CHAINS = 12;

  /// How many words more the transcript may have than the piece between two links.
  private static final int LEFT_OUT = 40;

  private static final int LEFT_OUT_AT_ELLIPSIS = 400;

  /// What a word more or less between two links takes from a chain's weight, and at most.
  private static final double COST = .25;

  private static final double HIGHEST_COST = 6;
  private static final int LONG = 9;

  /// A run of words.
  ///
  /// @param at index of its first word in the piece
  /// @param place of its first word in the concordance
  record Seed(int at, int place, double weight) {}

  /// The weightiest chains, none sharing a seed with a weightier one.
  List<List<Seed>> heaviest() {
    List<Seed> seeds = seeds();
    double[] best = new double[seeds.size()];
    int[] before = link(seeds, best);
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < seeds.size(); i++) {
      ends.add(i);
    }
    ends.sort(Comparator.comparingDouble((Integer i) -> -best[i]).thenComparing(i -> i));
    List<List<Seed>> chains = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    for (int i = 0; i < ends.size() && chains.size() < MOST_CHAINS; i++) {
      List<Seed> chain = new ArrayList<>();
      int at = ends.get(i);
      for (; at >= 0 && used.add(at); at = before[at]) {
        chain.add(seeds.get(at));
      }
      if (at < 0) {
        add(chains, chain.reversed());
      }
    }
    return chains;
  }

  /// For each seed the one before it in the weightiest chain that ends in it; -1 for the first.
  ///
  /// @param best is filled with the weights of those chains
  private int[] link(List<Seed> seeds, double[] best) {
    int[] before = new int[seeds.size()];
    for (int i = 0; i < seeds.size(); i++) {
      best[i] = seeds.get(i).weight();
      before[i] = -1;
      for (int j = i - 1; j >= Math.max(0, i - LOOK_BACK); j--) {
        double linked = best[j] + link(seeds.get(j), seeds.get(i));
        if (linked > best[i]) {
          best[i] = linked;
          before[i] = j;
        }
      }
    }
    return before;
  }

  /// The chain, and where it leaves words out also what stands before and after them: what looks
  /// like two sentences joined may be one of them altered.
  private static void add(List<List<Seed>> chains, List<Seed> chain) {
    chains.add(chain);
    int widest = 0;
    int at = 0;
    for (int i = 1; i < chain.size(); i++) {
      Seed before = chain.get(i - 1);
      Seed seed = chain.get(i);
      int more = seed.place() - before.place() - (seed.at() - before.at());
      if (more > widest) {
        widest = more;
        at = i;
      }
    }
    if (at > 0) {
      chains.add(chain.subList(0, at));
      chains.add(chain.subList(at, chain.size()));
    }
  }

  /// What the later seed adds to a chain that ends in the earlier; less than nothing if it can't.
  private double link(Seed a, Seed b) {
    int words = b.at() - a.at();
    int places = b.place() - a.place();
    if (words <= 0 || places <= 0) {
      return Double.NEGATIVE_INFINITY;
    }
    int more = places - words;
    int allowed = more > LEFT_OUT && hasGap(a.at(), b.at()) ? LEFT_OUT_AT_ELLIPSIS : LEFT_OUT;
    boolean apart = concordance.transcriptAt(a.place()) != concordance.transcriptAt(b.place());
    if (Math.abs(more) > allowed || apart) {
      return Double.NEGATIVE_INFINITY;
    }
    return b.weight() - Math.min(HIGHEST_COST, COST * Math.abs(more));
  }

  private boolean hasGap(int from, int to) {
    // a run is at most three words long, so an ellipsis may stand inside the second one
    for (int i = from + 1; i < Math.min(piece.size(), to + 3); i++) {
      if (piece.tokens().get(i).afterGap()) {
        return true;
      }
    }
    return false;
  }

  private List<Seed> seeds() {
    int[] ids = concordance.ids(piece.tokens());
    Grams grams = concordance.grams(piece.size() < LONG ? 2 : 3);
    List<Seed> seeds = seeds(ids, grams, MOST_PLACES);
    if (seeds.isEmpty() && grams.length() == 2) {
      seeds = seeds(ids, concordance.grams(3), MOST_PLACES * 4);
    } else if (seeds.isEmpty()) {
      seeds = seeds(ids, concordance.grams(2), MOST_PLACES);
    }
    seeds.sort(Comparator.comparingInt(Seed::place).thenComparingInt(Seed::at));
    return seeds;
  }

  private List<Seed> seeds(int[] ids, Grams grams, int most) {
    List<Seed> seeds = new ArrayList<>();
    for (int i = 0; i + grams.length() <= ids.length; i++) {
      double weight = 0;
      for (int j = i; j < i + grams.length(); j++) {
        weight += concordance.weight(piece.tokens().get(j)) / grams.length();
      }
      for (int place : grams.of(ids, i, most)) {
        seeds.add(new Seed(i, place, weight));
      }
    }
    return seeds;
  }
}
