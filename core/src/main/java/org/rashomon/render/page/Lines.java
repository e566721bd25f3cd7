package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.text.Span;

/// The lines of a text that aren't blank.
final class Lines {

  private Lines() {}

  static List<Span> of(String text, Span within) {
    List<Span> lines = new ArrayList<>();
    for (int start = within.start(); start < within.end(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 || newline > within.end() ? within.end() : newline;
      Span line = stripped(text, new Span(start, end));
      if (!line.isEmpty()) {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines;
  }

  /// The span without white space at its ends.
  static Span stripped(String text, Span span) {
    int from = span.start();
    int to = span.end();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
