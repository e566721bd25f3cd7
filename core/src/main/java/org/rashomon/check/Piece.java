package org.rashomon.check;

import java.util.List;
import org.rashomon.text.Span;

/// Words of a quotation that stand in a row within one pair of marks.
///
/// @param text the account's
/// @param tokens never empty
/// @param sentence whether the piece is given as a whole utterance, not as words within the
///   narrator's
record Piece(String text, Span span, List<Token> tokens, boolean sentence) {

  /// A piece of no more words than this may stand anywhere by chance.
  static final int SHORT = 2;

  Piece {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a piece without words at " + span);
    }
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
    boolean stop = end < span.end() && Sentences.isEnd(text.charAt(end));
    return beginsSentence() && stop && !text.startsWith("..", end);
  }
}
