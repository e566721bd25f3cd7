package org.rashomon.event.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which statements may tell one thing: those that share a word, or words that can mean the same.
final class Pairs {

  /// A concept that more sayings hold than this brings none of them together.
  private static final int MOST_HOLDERS = 150;

  /// Pairs less alike than this in every way are not looked at.
  private static final double LEAST = .12;

  /// Two of the sayings, by number.
  ///
  /// @param joins whether they share more than one word, or the predicate
  record Pair(int first, int second, Bag.Overlap words, Bag.Overlap sentence, boolean joins) {}

  private final List<Profile> profiles;
  private final List<Pair> pairs = new ArrayList<>();

  private final Ranks ranks = new Ranks();

  private Pairs(List<Profile> profiles) {
    this.profiles = profiles;
  }

  static Pairs of(List<Profile> profiles, Concepts concepts) {
    Pairs found = new Pairs(profiles);
    Map<Integer, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      Set<Integer> seen = new HashSet<>();
      for (int concept : profiles.get(i).vector().concepts().toArray()) {
        List<Integer> others = holders.computeIfAbsent(concept, _ -> new ArrayList<>());
        for (int j : others) {
          if (seen.add(j)) {
            found.add(j, i);
          }
        }
        if (concepts.holders(concept) <= MOST_HOLDERS) {
          others.add(i);
        }
      }
    }
    return found;
  }

  private void add(int first, int second) {
    Profile a = profiles.get(first);
    Profile b = profiles.get(second);
    Bag.Overlap words = a.words().with(b.words());
    Bag.Overlap sentence = a.sentence().with(b.sentence());
    boolean purpose = a.vector().sharesHead(b.vector());
    int shared = a.vector().wordsShared(b.vector());
    boolean about = purpose || shared > 0 || sentence.cosine() >= LEAST;
    boolean enough = purpose || words.cosine() >= LEAST || a.vector().cosine(b.vector()) >= LEAST;
    if (enough && about) {
      boolean joins = purpose || shared > 1 || a.samePredicate(b);
      Pair pair = new Pair(first, second, words, sentence, joins);
      pairs.add(pair);
      ranks.note(first, b.saying().account(), words.cosine(), sentence.cosine());
      ranks.note(second, a.saying().account(), words.cosine(), sentence.cosine());
    }
  }

  List<Pair> all() {
    return pairs;
  }

  /// What speaks for and against their telling one thing, see [Likeness].
  double[] likeness(Pair pair) {
    Profile a = profiles.get(pair.first());
    Profile b = profiles.get(pair.second());
    double words = pair.words().cosine();
    double sentence = pair.sentence().cosine();
    double[] one = ranks.shares(pair.first(), b.saying().account(), words, sentence);
    double[] other = ranks.shares(pair.second(), a.saying().account(), words, sentence);
    return Likeness.of(a, b, pair, Ranks.ofBoth(one, other));
  }
}
