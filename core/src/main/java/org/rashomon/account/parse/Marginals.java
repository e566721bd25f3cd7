package org.rashomon.account.parse;

import java.util.List;

/// How probable each label of each word is over all rows of labels (the forward-backward algorithm,
/// Baum et al., 1970).
final class Marginals {

  private final LabelSet labels;
  private final double[] start;
  private final double[][] steps;

  Marginals(LabelSet labels) {
    this.labels = labels;
    start = labels.start().stream().mapToDouble(StrictMath::exp).toArray();
    steps =
        labels.steps().stream()
            .map(row -> row.stream().mapToDouble(StrictMath::exp).toArray())
            .toArray(double[][]::new);
  }

  /// A row a word of the window, a probability a label.
  double[][] of(EncoderRows logits, Window window) {
    double[][] weights = new double[window.words().size()][];
    int from = 0;
    for (int to : window.paragraphs()) {
      List<Integer> rows = window.firsts().subList(from, to);
      for (int word = from; word < to; word++) {
        weights[word] = weights(logits, rows.get(word - from));
      }
      paragraph(weights, from, to);
      from = to;
    }
    return weights;
  }

  private double[] weights(EncoderRows logits, int row) {
    double[] weights = new double[labels.size()];
    for (int label = 0; label < weights.length; label++) {
      weights[label] = StrictMath.exp(logits.at(row, label));
    }
    return scaled(weights);
  }

  /// Turns the weights of the paragraph's words into probabilities.
  private void paragraph(double[][] weights, int from, int to) {
    double[][] ahead = new double[to - from][labels.size()];
    for (int word = to - 1; word >= from; word--) {
      for (int label = 0; label < labels.size(); label++) {
        ahead[word - from][label] =
            word == to - 1 ? 1 : after(label, weights[word + 1], ahead[word + 1 - from]);
      }
      scaled(ahead[word - from]);
    }
    double[] before = start;
    for (int word = from; word < to; word++) {
      double[] reached = new double[labels.size()];
      for (int label = 0; label < labels.size(); label++) {
        reached[label] = weights[word][label] * before[label];
      }
      scaled(reached);
      for (int label = 0; label < labels.size(); label++) {
        weights[word][label] = reached[label] * ahead[word - from][label];
      }
      scaled(weights[word]);
      before = before(reached);
    }
  }

  private double after(int label, double[] weights, double[] ahead) {
    double sum = 0;
    for (int next = 0; next < weights.length; next++) {
      sum += steps[label][next] * weights[next] * ahead[next];
    }
    return sum;
  }

  private double[] before(double[] reached) {
    double[] sums = new double[reached.length];
    for (int label = 0; label < reached.length; label++) {
      for (int next = 0; next < reached.length; next++) {
        sums[next] += reached[label] * steps[label][next];
      }
    }
    return sums;
  }

  /// The same array, its sum brought to 1.
  private static double[] scaled(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] /= sum;
    }
    return values;
  }
}
