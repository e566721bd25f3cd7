package org.rashomon.event.align;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Words with what each weighs.
final class Bag {

  private final String[] words;
  private final double[] weights;
  private final double length;
  private final double total;

  private Bag(SortedMap<String, Double> found) {
    this.words = found.keySet().toArray(String[]::new);
    this.weights = found.values().stream().mapToDouble(Double::doubleValue).toArray();
    double squares = 0;
    double sum = 0;
    for (double weight : weights) {
      squares += weight * weight;
      sum += weight;
    }
    this.length = Math.sqrt(squares);
    this.total = sum;
  }

  static Bag of(Map<String, Double> weights) {
    return new Bag(new TreeMap<>(weights));
  }

  /// What two share.
  ///
  /// @param cosine of the angle between them
  /// @param part of the lighter one's weight
  /// @param heaviest the weight of the heaviest word that both have
  record Overlap(double cosine, double part, double heaviest) {}

  Overlap with(Bag other) {
    double product = 0;
    double shared = 0;
    double heaviest = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      int order = words[i].compareTo(other.words[j]);
      if (order == 0) {
        product += weights[i] * other.weights[j];
        shared += weights[i];
        heaviest = Math.max(heaviest, weights[i]);
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    double lighter = Math.min(total, other.total);
    return product == 0
        ? new Overlap(0, 0, 0)
        : new Overlap(product / (length * other.length), shared / lighter, heaviest);
  }

  /// What all words weigh together.
  double total() {
    return total;
  }
}
