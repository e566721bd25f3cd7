package org.rashomon.annotate;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.clean.Account;
import org.rashomon.clean.Block;
import org.rashomon.text.Span;

/// Cuts the blocks of a story into paragraphs: one for each line that isn't blank.
final class Paragraphs {

  private Paragraphs() {}

  static List<Block> of(Account account) {
    String text = account.text();
    List<Block> found = new ArrayList<>();
    for (Block block : account.story()) {
      int end = block.span().end();
      for (int start = block.span().start(); start < end; ) {
        int newline = text.indexOf('\n', start);
        int lineEnd = newline < 0 || newline > end ? end : newline;
        Span line = stripped(text, start, lineEnd);
        if (!line.isEmpty()) {
          found.add(new Block(line, block.kind()));
        }
        start = lineEnd + 1;
      }
    }
    return found;
  }

  private static Span stripped(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
