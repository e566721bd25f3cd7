package org.rashomon.account.quote;

import java.util.List;
import org.rashomon.text.Span;

/// One sentence as its narrator wrote it: a quotation of several sentences is one part of it.
///
/// @param words never empty
record Narrated(int paragraph, List<Word> words) {

  Narrated {
    words = List.copyOf(words);
  }

  int size() {
    return words.size();
  }

  /// The word there; beyond either end, a full stop that stands for it.
  Word word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : EDGE;
  }

  private static final Word EDGE =
      new Word(new Span(0, 0), "", org.rashomon.account.annotate.PartOfSpeech.X, -1);

  boolean has(int i) {
    return i >= 0 && i < words.size();
  }

  /// From the first to the last character of the words.
  Span span(Range range) {
    return new Span(words.get(range.from()).span().start(), words.get(range.to() - 1).span().end());
  }

  Span span() {
    return span(new Range(0, words.size()));
  }

  /// Whether every word is within marks, punctuation aside.
  boolean isQuoted(Range range) {
    boolean any = false;
    for (int i = range.from(); i < range.to(); i++) {
      Word word = words.get(i);
      if (!word.isPunctuation()) {
        if (word.narrated()) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }
}
