package org.rashomon.account.quote;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.text.Span;

/// Finds the runs of words within quotation marks, in one pass over each paragraph.
///
/// Any double mark closes any other, since real pages mix curly and straight ones. Only the
/// outermost runs are kept.
final class MarkScanner {

  /// QuotationMarks nested deeper than this are taken for noise.
  private static final int DEEPEST = 4;

  private final String text;
  private final List<MarkedRun> found = new ArrayList<>();

  private MarkScanner(String text) {
    this.text = text;
  }

  /// By place, without overlaps.
  static List<MarkedRun> scan(String text, List<Span> paragraphs) {
    MarkScanner scanner = new MarkScanner(text);
    List<QuotationMarks> marks =
        paragraphs.stream().map(span -> new QuotationMarks(text, span)).toList();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean nextOpens =
          i + 1 < paragraphs.size() && opens(marks.get(i + 1), paragraphs.get(i + 1));
      scanner.paragraph(marks.get(i), paragraphs.get(i), nextOpens);
    }
    return scanner.found;
  }

  private static boolean opens(QuotationMarks marks, Span paragraph) {
    return marks.size() > 0
        && marks.at(0) == paragraph.start()
        && marks.is(0, QuotationMarks.OPENS)
        && !marks.is(0, QuotationMarks.SINGLE);
  }

  private void paragraph(QuotationMarks marks, Span paragraph, boolean nextOpens) {
    int[] open = new int[DEEPEST];
    int depth = 0;
    List<MarkedRun> nested = new ArrayList<>();
    for (int mark = 0; mark < marks.size(); mark++) {
      int level = closedLevel(marks, mark, open, depth);
      if (level >= 0) {
        dropAfter(nested, marks.at(open[level]));
        close(marks, open[level], mark, level == 0 ? found : nested);
        depth = level;
      } else if (marks.is(mark, QuotationMarks.OPENS) && depth < DEEPEST) {
        open[depth++] = mark;
      }
    }
    if (depth > 0) {
      leaveOpen(marks, open[0], paragraph, nextOpens, nested);
    }
  }

  /// What lies within a run that has just been closed is no run of its own.
  private static void dropAfter(List<MarkedRun> nested, int offset) {
    while (!nested.isEmpty() && nested.getLast().outside().start() > offset) {
      nested.removeLast();
    }
  }

  /// The level of the mark that this one closes, or -1 if it closes none.
  private static int closedLevel(QuotationMarks marks, int mark, int[] open, int depth) {
    if (!marks.is(mark, QuotationMarks.CLOSES)) {
      return -1;
    }
    boolean single = marks.is(mark, QuotationMarks.SINGLE);
    for (int level = depth - 1; level >= 0; level--) {
      if (marks.is(open[level], QuotationMarks.SINGLE) == single) {
        return level;
      }
      if (single) {
        return -1;
      }
    }
    return -1;
  }

  private void close(QuotationMarks marks, int open, int close, List<MarkedRun> into) {
    Span outside = new Span(marks.at(open), marks.at(close) + marks.width(close));
    add(new Span(marks.at(open) + marks.width(open), marks.at(close)), outside, into);
  }

  private void leaveOpen(
      QuotationMarks marks, int open, Span paragraph, boolean nextOpens, List<MarkedRun> nested) {
    boolean stray = !nested.isEmpty() || marks.is(open, QuotationMarks.SINGLE);
    if (stray && !nextOpens) {
      found.addAll(nested);
      return;
    }
    int start = marks.at(open);
    Span outside = new Span(start, paragraph.end());
    Span inside = new Span(start + marks.width(open), paragraph.end());
    add(inside, outside, found);
  }

  /// Adds the run, if there are words in it.
  private void add(Span inside, Span outside, List<MarkedRun> into) {
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
        into.add(new MarkedRun(new Span(start, end), outside));
        return;
      }
    }
  }
}
