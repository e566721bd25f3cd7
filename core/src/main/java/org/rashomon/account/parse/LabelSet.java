package org.rashomon.account.parse;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The labels of one head and how likely one follows another: `O`, `B-kind`, `I-kind`.
///
/// @param names in the order of the head's logits
/// @param start of each label, the score to begin a paragraph with it
/// @param steps of each label, the scores of each label after it
record LabelSet(List<String> names, List<Double> start, List<List<Double>> steps) {

  LabelSet {
    names = List.copyOf(names);
    start = List.copyOf(start);
    steps = steps.stream().map(List::copyOf).toList();
    if (start.size() != names.size() || steps.size() != names.size()) {
      throw new IllegalArgumentException("scores for other labels than " + names);
    }
  }

  int size() {
    return names.size();
  }

  int begin(Run.Kind kind) {
    return label("B-", kind);
  }

  int inside(Run.Kind kind) {
    return label("I-", kind);
  }

  private int label(String place, Run.Kind kind) {
    int label = names.indexOf(place + kind.name().toLowerCase(Locale.ROOT));
    if (label < 0) {
      throw new IllegalStateException("the tagger knows no label for " + kind);
    }
    return label;
  }

  boolean begins(int label) {
    return names.get(label).startsWith("B-");
  }

  boolean goesOn(int label) {
    return names.get(label).startsWith("I-");
  }

  /// What the label is of; `null` for `O`.
  Run.@Nullable Kind kind(int label) {
    String name = names.get(label);
    return name.length() < 2 ? null : Run.Kind.valueOf(name.substring(2).toUpperCase(Locale.ROOT));
  }
}
