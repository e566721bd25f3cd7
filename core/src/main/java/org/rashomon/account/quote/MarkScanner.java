package org.rashomon.account.quote;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.text.Span;

/// Finds the runs of words within quotation marks, in one pass over each paragraph.
///
/// Any double mark closes any other, since real pages mix curly and straight ones. Only the
/// outermost runs are told.
final class MarkScanner {

  /// Marks nested deeper than this are taken for noise.
  private static final int DEEPEST = 4;

  private final String text;
  private final List<MarkedRun> found = new ArrayList<>();

  /// The run that the paragraph before left open, or -1.
  private int leftOpen = -1;

  private MarkScanner(String text) {
    this.text = text;
  }

  /// By place, without overlaps.
  static List<MarkedRun> scan(String text, List<Span> paragraphs) {
    MarkScanner scanner = new MarkScanner(text);
    List<Marks> marks = paragraphs.stream().map(span -> new Marks(text, span)).toList();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean nextOpens =
          i + 1 < paragraphs.size() && opens(marks.get(i + 1), paragraphs.get(i + 1));
      scanner.paragraph(marks.get(i), paragraphs.get(i), nextOpens);
    }
    return scanner.found;
  }

  private static boolean opens(Marks marks, Span paragraph) {
    return marks.size() > 0
        && marks.at(0) == paragraph.start()
        && marks.is(0, Marks.OPENS)
        && !marks.is(0, Marks.SINGLE);
  }

  private void paragraph(Marks marks, Span paragraph, boolean nextOpens) {
    int follows = opens(marks, paragraph) ? leftOpen : -1;
    leftOpen = -1;
    int[] open = new int[DEEPEST];
    int depth = 0;
    List<MarkedRun> nested = new ArrayList<>();
    for (int mark = 0; mark < marks.size(); mark++) {
      int level = closedLevel(marks, mark, open, depth);
      if (level >= 0) {
        dropAfter(nested, marks.at(open[level]));
        close(marks, open[level], mark, level == 0 ? follows : -1, level == 0 ? found : nested);
        follows = level == 0 ? -1 : follows;
        depth = level;
      } else if (marks.is(mark, Marks.OPENS) && depth < DEEPEST) {
        open[depth++] = mark;
      }
    }
    if (depth > 0) {
      leaveOpen(marks, open[0], paragraph, new Left(follows, nextOpens, nested));
    }
  }

  /// What lies within a run that has just been closed is no run of its own.
  private static void dropAfter(List<MarkedRun> nested, int offset) {
    while (!nested.isEmpty() && nested.getLast().outside().start() > offset) {
      nested.removeLast();
    }
  }

  private record Left(int follows, boolean nextOpens, List<MarkedRun> nested) {}

  /// The level of the mark that this one closes, or -1 if it closes none.
  private static int closedLevel(Marks marks, int mark, int[] open, int depth) {
    if (!marks.is(mark, Marks.CLOSES)) {
      return -1;
    }
    boolean single = marks.is(mark, Marks.SINGLE);
    for (int level = depth - 1; level >= 0; level--) {
      if (marks.is(open[level], Marks.SINGLE) == single) {
        return level;
      }
      if (single) {
        return -1;
      }
    }
    return -1;
  }

  private void close(Marks marks, int open, int close, int follows, List<MarkedRun> into) {
    Span outside = new Span(marks.at(open), marks.at(close) + marks.width(close));
    add(
        new Span(marks.at(open) + marks.width(open), marks.at(close)),
        outside,
        true,
        follows,
        into);
  }

  private void leaveOpen(Marks marks, int open, Span paragraph, Left left) {
    boolean stray = !left.nested().isEmpty() || marks.is(open, Marks.SINGLE);
    if (stray && !left.nextOpens()) {
      found.addAll(left.nested());
      return;
    }
    int start = marks.at(open);
    Span outside = new Span(start, paragraph.end());
    Span inside = new Span(start + marks.width(open), paragraph.end());
    if (add(inside, outside, false, left.follows(), found) && left.nextOpens()) {
      leftOpen = found.size() - 1;
    }
  }

  /// Whether there were words in it.
  private boolean add(
      Span inside, Span outside, boolean closed, int follows, List<MarkedRun> into) {
    int start = inside.start();
    int end = inside.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        into.add(new MarkedRun(new Span(start, end), outside, closed, follows));
        return true;
      }
    }
    return false;
  }
}
