package org.rashomon.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Cosines between accounts, by way of an index from terms to the accounts that have them.
final class Similarities {

  /// Less alike than this is not alike: it would not change a mean that matters.
  private static final double LEAST = 0.02;

  private record Posting(int account, float weight) {}

  private Similarities() {}

  /// For each account, the others that it is alike to.
  static List<Map<Integer, Double>> of(List<Vector> vectors) {
    Map<Integer, List<Posting>> index = new HashMap<>();
    List<Map<Integer, Double>> alike = new ArrayList<>();
    for (int i = 0; i < vectors.size(); i++) {
      double[] cosines = new double[i];
      for (Vector.Term term : vectors.get(i).terms()) {
        List<Posting> postings = index.computeIfAbsent(term.number(), _ -> new ArrayList<>(2));
        for (Posting posting : postings) {
          cosines[posting.account()] += (double) term.weight() * posting.weight();
        }
        postings.add(new Posting(i, term.weight()));
      }
      Map<Integer, Double> own = new HashMap<>();
      for (int j = 0; j < i; j++) {
        if (cosines[j] >= LEAST) {
          own.put(j, cosines[j]);
          alike.get(j).put(i, cosines[j]);
        }
      }
      alike.add(own);
    }
    return alike;
  }
}
