package org.rashomon.account.clean;

import java.util.List;
import java.util.Locale;
import org.rashomon.text.Span;
import org.rashomon.text.Wrapping;

/// A line of saved text, without white space at its ends; where lines were wrapped, all of their
/// paragraph.
///
/// @param words the first [#LOOKED_AT] of its words
record Line(Span span, String text, List<String> words) {

  /// Enough to tell what a line is; a longer one is prose.
  static final int LOOKED_AT = 400;

  private static final String STOPS = ".!?…";
  private static final String CLOSERS = "\"'”’»)]";

  /// The lines of the text that hold anything but white space; those of a paragraph that was
  /// wrapped at a column are one.
  static List<Line> of(String text) {
    return Wrapping.paragraphs(text).stream()
        .map(span -> of(span, Wrapping.joined(span.in(text))))
        .toList();
  }

  static Line of(String text, Span span) {
    return of(span, span.in(text));
  }

  private static Line of(Span span, String line) {
    return new Line(span, line, Words.of(line, LOOKED_AT));
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
    return isPost(text);
  }

  static boolean isPost(String line) {
    return line.contains("(@");
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
