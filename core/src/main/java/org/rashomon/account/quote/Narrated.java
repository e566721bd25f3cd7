package org.rashomon.account.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.PennTag;
import org.rashomon.account.parse.Relation;
import org.rashomon.account.parse.Token;
import org.rashomon.account.parse.TokenRange;
import org.rashomon.text.Span;

/// One sentence as its narrator wrote it: a quotation of several sentences is one part of it.
///
/// @param words never empty
record Narrated(int paragraph, List<NarratedWord> words) {

  Narrated {
    words = List.copyOf(words);
  }

  int size() {
    return words.size();
  }

  /// The word there; beyond either end, a full stop that stands for it.
  NarratedWord word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : EDGE;
  }

  private static final NarratedWord EDGE =
      new NarratedWord(
          new Token(new Span(0, 0), "", PartOfSpeech.X, PennTag.FW, -1, Relation.ROOT), -1);

  boolean has(int i) {
    return i >= 0 && i < words.size();
  }

  /// From the first to the last character of the words.
  Span span(TokenRange range) {
    return new Span(words.get(range.from()).span().start(), words.get(range.to() - 1).span().end());
  }

  Span span() {
    return span(new TokenRange(0, words.size()));
  }

  List<NarratedWord> words(TokenRange range) {
    return words.subList(range.from(), range.to());
  }

  /// Without punctuation at its ends; `null` if nothing is left.
  @Nullable TokenRange trimmed(int from, int to) {
    int start = from;
    int end = Math.min(to, size());
    while (start < end && word(start).isPunctuation()) {
      start++;
    }
    while (end > start && word(end - 1).isPunctuation()) {
      end--;
    }
    return start < end ? new TokenRange(start, end) : null;
  }

  /// Whether every word is within marks, punctuation aside.
  boolean isQuoted(TokenRange range) {
    List<NarratedWord> spoken =
        words(range).stream().filter(word -> !word.isPunctuation()).toList();
    return !spoken.isEmpty() && spoken.stream().noneMatch(NarratedWord::narrated);
  }

  /// Whether the whole sentence is.
  boolean isQuoted() {
    return isQuoted(new TokenRange(0, size()));
  }
}
