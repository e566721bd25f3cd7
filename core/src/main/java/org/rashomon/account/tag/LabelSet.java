package org.rashomon.account.tag;

import java.util.List;

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

  int begin(String kind) {
    return label("B-" + kind);
  }

  int inside(String kind) {
    return label("I-" + kind);
  }

  private int label(String name) {
    int label = names.indexOf(name);
    if (label < 0) {
      throw new IllegalStateException("the tagger knows no label " + name);
    }
    return label;
  }

  boolean begins(int label) {
    return names.get(label).startsWith("B-");
  }

  boolean goesOn(int label) {
    return names.get(label).startsWith("I-");
  }

  /// What the label is of; nothing for `O`.
  String kind(int label) {
    return names.get(label).substring(Math.min(2, names.get(label).length()));
  }
}
