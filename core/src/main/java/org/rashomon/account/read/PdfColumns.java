package org.rashomon.account.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The columns of a page in the order of reading. A page is cut where white space runs down between
/// words over several lines; what stands above and below such lines is cut by itself (after Nagy
/// and Seth's recursive X-Y cut, 1984).
final class PdfColumns {

  /// How wide white space between columns is, at least, as a share of the words' size.
  private static final double GUTTER = 0.8;

  /// Fewer lines, or fewer characters a line, are a table or a byline beside a date.
  private static final int FEWEST_LINES = 3;

  private static final int FEWEST_CHARACTERS = 15;

  /// A gap of so many sizes between lines parts what is above from what is below.
  private static final double APART = 3;

  /// How many places are tried, those first at which most lines begin.
  private static final int TRIED = 10;

  private static final int DEEPEST = 20;

  /// A page with more words is read line by line: no paper has so many.
  private static final int MOST_WORDS = 20_000;

  private final List<List<PdfLine>> columns = new ArrayList<>();

  private PdfColumns() {}

  static List<List<PdfLine>> of(List<PdfLine> lines) {
    PdfColumns page = new PdfColumns();
    int words = lines.stream().mapToInt(line -> line.words().size()).sum();
    page.read(lines, words > MOST_WORDS ? DEEPEST : 0);
    return page.columns;
  }

  /// White space down a page.
  ///
  /// @param at where it ends and words begin
  /// @param from the first of the lines on both sides of it
  /// @param to the line after the last
  private record Gutter(double at, int from, int to, int weight) {}

  private void read(List<PdfLine> lines, int depth) {
    if (lines.isEmpty()) {
      return;
    }
    Optional<Gutter> found = depth < DEEPEST ? gutter(lines) : Optional.empty();
    if (found.isEmpty()) {
      columns.add(lines);
      return;
    }
    Gutter gutter = found.get();
    read(lines.subList(0, gutter.from()), depth + 1);
    List<PdfLine> beside = lines.subList(gutter.from(), gutter.to());
    read(side(beside, gutter.at(), true), depth + 1);
    read(side(beside, gutter.at(), false), depth + 1);
    read(lines.subList(gutter.to(), lines.size()), depth + 1);
  }

  private static List<PdfLine> side(List<PdfLine> lines, double at, boolean left) {
    List<PdfWord> words =
        lines.stream()
            .flatMap(line -> line.words().stream())
            .filter(word -> left == (word.left() < at))
            .toList();
    return PdfLine.of(words);
  }

  private static Optional<Gutter> gutter(List<PdfLine> lines) {
    Map<Integer, Integer> starts = new TreeMap<>();
    for (PdfLine line : lines) {
      double end = Double.NEGATIVE_INFINITY;
      for (PdfWord word : line.words()) {
        if (word.left() - end > GUTTER * word.size()) {
          starts.merge((int) Math.floor(word.left()), 1, Integer::sum);
        }
        end = word.right();
      }
    }
    return starts.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(TRIED)
        .flatMap(start -> longest(lines, start.getKey()).stream())
        .max(
            Comparator.comparingInt(Gutter::weight)
                .thenComparing(Gutter::at, Comparator.reverseOrder()));
  }

  /// The most lines after one another that have no word at a place, and words on both sides of it.
  private static Optional<Gutter> longest(List<PdfLine> lines, double at) {
    Optional<Gutter> longest = Optional.empty();
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      boolean ends = i == lines.size() || crosses(lines.get(i), at);
      if (ends || (i > from && isApart(lines.get(i - 1), lines.get(i)))) {
        Optional<Gutter> run = run(lines, at, from, i);
        if (run.isPresent() && longest.stream().noneMatch(l -> l.weight() >= run.get().weight())) {
          longest = run;
        }
        from = ends ? i + 1 : i;
      }
    }
    return longest;
  }

  private static boolean crosses(PdfLine line, double at) {
    return line.words().stream()
        .anyMatch(word -> word.left() < at && word.right() > at - GUTTER * word.size());
  }

  private static boolean isApart(PdfLine line, PdfLine next) {
    return next.base() - line.base() > APART * Math.max(line.size(), next.size());
  }

  private static Optional<Gutter> run(List<PdfLine> lines, double at, int start, int end) {
    int from = start;
    int to = end;
    while (to - from > 1 && isHeading(lines.get(to - 1), lines.get(to - 2))) {
      to--;
    }
    while (to - from > 1 && isHeading(lines.get(from), lines.get(from + 1))) {
      from++;
    }
    List<PdfLine> beside = lines.subList(from, to);
    int weight = Math.min(weight(side(beside, at, true)), weight(side(beside, at, false)));
    return weight == 0 ? Optional.empty() : Optional.of(new Gutter(at, from, to, weight));
  }

  /// Whether a line at the edge is of another size than the one beside it, and so of none of the
  /// columns.
  private static boolean isHeading(PdfLine line, PdfLine beside) {
    return !line.isAsLargeAs(beside);
  }

  /// How many lines of text there are; none where they are too few or too short.
  private static int weight(List<PdfLine> lines) {
    int characters = lines.stream().mapToInt(PdfLine::characters).sum();
    boolean isText = lines.size() >= FEWEST_LINES && characters >= FEWEST_CHARACTERS * lines.size();
    return isText ? lines.size() : 0;
  }
}
