package org.rashomon.event.check;

import java.util.List;
import org.rashomon.text.Span;

/// Compares two wordings letter by letter and mark by mark.
///
/// Which quotation marks and dashes stand, and how much space, is the typesetter's and makes no
/// difference.
final class Typography {

  private Typography() {}

  /// Whether a piece is written as the transcript has it, between its first and its last word.
  static boolean same(Piece piece, PiecePlace place, Transcript transcript) {
    Span quoted = Span.hull(piece.tokens().getFirst().span(), piece.tokens().getLast().span());
    List<CheckedWord> spoken = transcript.tokens();
    Span said = Span.hull(spoken.get(place.from()).span(), spoken.get(place.to() - 1).span());
    return folded(quoted.in(piece.text())).equals(folded(spoken(transcript, said)));
  }

  /// The passage without what nobody spoke.
  private static String spoken(Transcript transcript, Span said) {
    StringBuilder text = new StringBuilder();
    int from = said.start();
    for (Span span : transcript.unspokenIn(said)) {
      text.append(transcript.text(), from, span.start());
      from = span.end();
    }
    return text.append(transcript.text(), from, said.end()).toString();
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '\'', '‘', '’' -> folded.append('\'');
            case '"', '“', '”' -> folded.append('"');
            case '-', '–', '—' -> {
              if (folded.isEmpty() || folded.charAt(folded.length() - 1) != '-') {
                folded.append('-');
              }
            }
            default -> {
              if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                folded.appendCodePoint(c);
              }
            }
          }
        });
    return folded.toString();
  }
}
