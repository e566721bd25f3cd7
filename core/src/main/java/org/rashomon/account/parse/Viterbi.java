package org.rashomon.account.parse;

import java.util.List;

/// Finds the likeliest row of labels (Viterbi, 1967).
final class Viterbi {

  private final LabelSet labels;
  private final double[] start;
  private final double[][] steps;

  Viterbi(LabelSet labels) {
    this.labels = labels;
    start = unboxed(labels.start());
    steps = labels.steps().stream().map(Viterbi::unboxed).toArray(double[][]::new);
  }

  private static double[] unboxed(List<Double> scores) {
    return scores.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /// The label of each word of the window, paragraph by paragraph.
  int[] best(EncoderRows logits, Window window) {
    int[] best = new int[window.words().size()];
    int from = 0;
    for (int to : window.paragraphs()) {
      best(logits, window.firsts().subList(from, to), best, from);
      from = to;
    }
    return best;
  }

  /// @param rows which of the logits are the words', not empty
  private void best(EncoderRows logits, List<Integer> rows, int[] into, int offset) {
    int[][] before = new int[rows.size()][labels.size()];
    double[] scores = new double[labels.size()];
    for (int label = 0; label < scores.length; label++) {
      scores[label] = start[label] + logits.at(rows.getFirst(), label);
    }
    for (int word = 1; word < rows.size(); word++) {
      double[] next = new double[scores.length];
      for (int label = 0; label < scores.length; label++) {
        int from = likeliest(scores, label);
        before[word][label] = from;
        next[label] = scores[from] + steps[from][label] + logits.at(rows.get(word), label);
      }
      scores = next;
    }
    int label = first(scores);
    for (int word = rows.size() - 1; word >= 0; word--) {
      into[offset + word] = label;
      label = before[word][label];
    }
  }

  /// The label that the likeliest row has before `label`; the first of equals.
  private int likeliest(double[] scores, int label) {
    int best = 0;
    for (int from = 1; from < scores.length; from++) {
      if (scores[from] + steps[from][label] > scores[best] + steps[best][label]) {
        best = from;
      }
    }
    return best;
  }

  private static int first(double[] scores) {
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      if (scores[label] > scores[best]) {
        best = label;
      }
    }
    return best;
  }
}
