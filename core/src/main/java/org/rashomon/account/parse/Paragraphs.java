package org.rashomon.account.parse;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Block;
import org.rashomon.text.Span;
import org.rashomon.text.WhiteSpace;

/// Cuts the blocks of a story into paragraphs: one for each line that isn't blank, more for a line
/// too long to be one.
final class Paragraphs {

  /// In characters; beyond it a line is no paragraph of news but a page without line breaks. It
  /// bounds what the tagger holds at once.
  private static final int LONGEST = 20_000;

  private Paragraphs() {}

  static List<Block> of(Account account) {
    String text = account.text();
    List<Block> found = new ArrayList<>();
    for (Block block : account.story()) {
      int end = block.span().end();
      for (int start = block.span().start(); start < end; ) {
        int newline = text.indexOf('\n', start);
        int lineEnd = newline < 0 || newline > end ? end : newline;
        int pieceEnd = pieceEnd(text, start, lineEnd);
        Span piece = WhiteSpace.stripped(text, start, pieceEnd);
        if (!piece.isEmpty()) {
          found.add(new Block(piece, block.kind()));
        }
        start = pieceEnd < lineEnd ? pieceEnd : lineEnd + 1;
      }
    }
    return found;
  }

  /// The line's end, or the last white space within reach; the reach itself, between characters,
  /// where there is none.
  private static int pieceEnd(String text, int start, int lineEnd) {
    if (lineEnd - start <= LONGEST) {
      return lineEnd;
    }
    int end = start + LONGEST;
    for (int i = end; i > start; i--) {
      if (WhiteSpace.is(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }
}
