package org.rashomon.event.check;

import java.util.List;
import java.util.Optional;
import org.rashomon.text.Span;

/// Words of a quotation that stand in a row within one pair of marks.
///
/// @param text the account's
/// @param tokens never empty
/// @param sentence whether the piece is given as a whole utterance, not as words within the
///   narrator's
record Piece(String text, Span span, List<CheckedWord> tokens, boolean sentence) {

  /// A piece of no more words than this may stand anywhere by chance.
  static final int SHORT = 2;

  Piece {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a piece without words at " + span);
    }
  }

  /// A part of a piece.
  ///
  /// @param from index of its first token in the whole
  /// @param to one past its last
  record Part(Piece piece, int from, int to) {}

  /// The words that lie within the span, with the marks after them; nothing where none does.
  Optional<Part> within(Span part) {
    int from = 0;
    while (from < size() && !part.covers(tokens.get(from).span())) {
      from++;
    }
    int to = from;
    while (to < size() && part.covers(tokens.get(to).span())) {
      to++;
    }
    if (from == to) {
      return Optional.empty();
    }
    int end = to < size() ? tokens.get(to).span().start() : span.end();
    while (Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    Span own = new Span(from == 0 ? span.start() : tokens.get(from).span().start(), end);
    return Optional.of(
        new Part(new Piece(text, own, tokens.subList(from, to), sentence), from, to));
  }

  int size() {
    return tokens.size();
  }

  /// Whether it begins with a capital letter, as a sentence does.
  boolean beginsSentence() {
    return sentence && Character.isUpperCase(text.codePointAt(tokens.getFirst().span().start()));
  }

  /// Whether a full stop stands after its last word, and not an ellipsis.
  boolean endsSentence() {
    int end = tokens.getLast().span().end();
    boolean stop = end < span.end() && SentenceEnds.isEnd(text.charAt(end));
    return beginsSentence() && stop && !text.startsWith("..", end);
  }
}
