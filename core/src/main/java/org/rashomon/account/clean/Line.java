package org.rashomon.account.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.text.Span;
import org.rashomon.text.WhiteSpace;

/// A line of saved text, without white space at its ends.
///
/// @param words the first [#LOOKED_AT] of its words
record Line(Span span, String text, List<String> words) {

  /// Enough to tell what a line is; a longer one is prose.
  static final int LOOKED_AT = 400;

  private static final String STOPS = ".!?…";
  private static final String CLOSERS = "\"'”’»)]";

  /// The lines of the text that hold anything but white space.
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !isBreak(text.charAt(end))) {
        end++;
      }
      Span span = WhiteSpace.stripped(text, start, end);
      if (!span.isEmpty()) {
        lines.add(of(text, span));
      }
      start = end + 1;
    }
    return lines;
  }

  static Line of(String text, Span span) {
    String line = span.in(text);
    return new Line(span, line, Words.of(line, LOOKED_AT));
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  /// Whether it ends as a sentence does.
  boolean endsSentence() {
    int last = text.length() - 1;
    while (last >= 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && STOPS.indexOf(text.charAt(last)) >= 0;
  }

  /// Whether it is a post that ends in who wrote it: "... — Jana Ord (@janaord) March 5, 2031".
  boolean isPost() {
    return text.contains("(@");
  }

  boolean holds(String list) {
    return words.stream().anyMatch(WordLists.get(list)::contains);
  }

  /// Whether the author speaks of himself or to the readers here, quotations left out.
  int personWords() {
    int found = 0;
    for (String word : Words.raw(Quoted.leftOut(text), LOOKED_AT)) {
      // "US" is a country.
      boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
      if (!shouted && WordLists.get("person").contains(word.toLowerCase(Locale.ROOT))) {
        found++;
      }
    }
    return found;
  }
}
