package org.rashomon.account.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import org.rashomon.text.Span;

class ViterbiTest {

  private static final LabelSet LABELS =
      new LabelSet(
          List.of("O", "B-cue", "I-cue"),
          List.of(0.1, -0.2, -10000.0),
          List.of(List.of(0.3, 0.1, -10000.0), List.of(0.2, -0.1, 0.4), List.of(0.0, 0.0, 0.5)));

  /// Five words, three labels: all 243 rows of labels are tried.
  @Property(tries = 200)
  void weighsAllRows(@ForAll @Size(15) List<@FloatRange(min = -3, max = 3) Float> logits) {
    float[] values = new float[15];
    for (int i = 0; i < values.length; i++) {
      values[i] = logits.get(i);
    }
    EncoderRows rows = new EncoderRows(values, 3);
    double best = Double.NEGATIVE_INFINITY;
    for (int code = 0; code < 243; code++) {
      best = Math.max(best, score(rows, labels(code)));
    }
    Window window =
        new Window(
            List.of(),
            Collections.nCopies(5, new EncoderWord(new Span(0, 1), "a", 0)),
            List.of(0, 1, 2, 3, 4),
            List.of(5));
    assertThat(score(rows, new Viterbi(LABELS).best(rows, window))).isEqualTo(best);

    double[][] probable = new double[5][3];
    double all = 0;
    for (int code = 0; code < 243; code++) {
      double weight = Math.exp(score(rows, labels(code)));
      all += weight;
      for (int word = 0; word < 5; word++) {
        probable[word][labels(code)[word]] += weight;
      }
    }
    double[][] found = new Marginals(LABELS).of(rows, window);
    for (int word = 0; word < 5; word++) {
      for (int label = 0; label < 3; label++) {
        assertThat(found[word][label]).isCloseTo(probable[word][label] / all, within(1e-9));
      }
    }
  }

  private static int[] labels(int code) {
    int[] labels = new int[5];
    for (int i = 0, rest = code; i < 5; i++, rest /= 3) {
      labels[i] = rest % 3;
    }
    return labels;
  }

  private static double score(EncoderRows rows, int[] labels) {
    double score = LABELS.start().get(labels[0]) + rows.at(0, labels[0]);
    for (int i = 1; i < labels.length; i++) {
      score += LABELS.steps().get(labels[i - 1]).get(labels[i]) + rows.at(i, labels[i]);
    }
    return score;
  }
}
