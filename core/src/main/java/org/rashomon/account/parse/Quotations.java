package org.rashomon.account.parse;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.text.Span;
import org.rashomon.text.Spans;

/// What stands within quotation marks, from mark to mark, paragraph by paragraph.
///
/// It is as simple as what the tagger was trained with. A mark that is never closed reaches to the
/// end of its paragraph.
///
/// @param spans with their marks, by place, without overlaps
record Quotations(List<Span> spans) {

  static Quotations of(String text, List<Span> paragraphs) {
    List<Span> found = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      add(text, paragraph, found);
    }
    return new Quotations(found);
  }

  private static void add(String text, Span paragraph, List<Span> found) {
    int open = -1;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (open < 0 && (c == '"' || c == '“')) {
        open = i;
      } else if (open >= 0 && (c == '"' || c == '”')) {
        found.add(new Span(open, i + 1));
        open = -1;
      }
    }
    if (open >= 0) {
      found.add(new Span(open, paragraph.end()));
    }
  }

  /// Those in the window, as places of its words.
  List<Run> in(Window window) {
    List<Run> found = new ArrayList<>();
    int word = 0;
    int start = window.words().getFirst().span().start();
    for (int i = Spans.endingAfter(spans, span -> span, start); i < spans.size(); i++) {
      int first = skip(window, word, spans.get(i).start());
      word = skip(window, first, spans.get(i).end());
      if (word > first) {
        found.add(new Run(Run.Kind.QUOTATION, first, word));
      }
      if (word == window.words().size()) {
        break;
      }
    }
    return found;
  }

  /// The first word, from `word` on, that doesn't start before the offset.
  private static int skip(Window window, int word, int offset) {
    int next = word;
    while (next < window.words().size() && window.words().get(next).span().start() < offset) {
      next++;
    }
    return next;
  }
}
