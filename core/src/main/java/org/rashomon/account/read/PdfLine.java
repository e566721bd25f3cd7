package org.rashomon.account.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Words on one line of a page, from left to right.
record PdfLine(List<PdfWord> words) {

  /// Words so near each other's base lines stand on one line, as a share of their size.
  private static final double SAME = 0.35;

  /// Sizes that differ more are two, as a share.
  private static final double OTHER_SIZE = 0.12;

  PdfLine {
    words = List.copyOf(words);
  }

  /// The lines that words stand on, from top to bottom.
  static List<PdfLine> of(List<PdfWord> words) {
    List<PdfWord> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(PdfWord::base).thenComparingDouble(PdfWord::left));
    List<PdfLine> lines = new ArrayList<>();
    List<PdfWord> line = new ArrayList<>();
    for (PdfWord word : sorted) {
      if (!line.isEmpty() && word.base() - line.getFirst().base() > SAME * word.size()) {
        lines.add(ordered(line));
        line.clear();
      }
      line.add(word);
    }
    if (!line.isEmpty()) {
      lines.add(ordered(line));
    }
    return lines;
  }

  private static PdfLine ordered(List<PdfWord> words) {
    words.sort(Comparator.comparingDouble(PdfWord::left));
    return new PdfLine(words);
  }

  String text() {
    return words.stream().map(PdfWord::text).collect(Collectors.joining(" "));
  }

  double left() {
    return words.getFirst().left();
  }

  double right() {
    return words.getLast().right();
  }

  double base() {
    return words.getFirst().base();
  }

  /// The size that most of its words have.
  double size() {
    double[] sizes = words.stream().mapToDouble(PdfWord::size).sorted().toArray();
    return sizes[sizes.length / 2];
  }

  boolean isAsLargeAs(PdfLine other) {
    return Math.abs(size() - other.size()) <= OTHER_SIZE * Math.max(size(), other.size());
  }

  int characters() {
    return words.stream().mapToInt(word -> word.text().length() + 1).sum();
  }
}
