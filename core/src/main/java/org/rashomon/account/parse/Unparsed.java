package org.rashomon.account.parse;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.account.clean.Block;
import org.rashomon.text.Span;
import org.rashomon.text.Spans;

/// A sentence, or as much of it as one window holds, before it has a tree.
///
/// @param paragraph its number
/// @param window the number of the window that holds it; -1 where none does, since there is nothing
///   to read in it
/// @param tokens by place; never none
/// @param rows of each token, the piece of the window that tells of it; none without a window
record Unparsed(int paragraph, int window, List<Span> tokens, List<Integer> rows) {

  /// All of a story, by place. A sentence that windows cut is several.
  static List<Unparsed> of(List<Draft> drafts, List<Window> windows) {
    List<Part> parts = parts(windows);
    List<Unparsed> found = new ArrayList<>();
    for (Draft draft : drafts) {
      int from = 0;
      while (from < draft.tokens().size()) {
        int part = part(parts, draft, from);
        int to = from + 1;
        while (to < draft.tokens().size() && part(parts, draft, to) == part) {
          to++;
        }
        List<Span> tokens = draft.tokens().subList(from, to);
        found.add(
            part < 0
                ? new Unparsed(draft.paragraph(), -1, tokens, List.of())
                : parts.get(part).unparsed(draft.paragraph(), tokens));
        from = to;
      }
    }
    return found;
  }

  /// A sentence as the marks have it.
  record Draft(int paragraph, Span span, List<Span> tokens) {

    static List<Draft> of(String text, List<Block> paragraphs) {
      SentenceSplitter splitter = new SentenceSplitter();
      Tokenizer tokenizer = new Tokenizer();
      List<Draft> found = new ArrayList<>();
      for (int i = 0; i < paragraphs.size(); i++) {
        for (Span sentence : splitter.split(text, paragraphs.get(i).span())) {
          found.add(new Draft(i, sentence, tokenizer.tokens(text, sentence)));
        }
      }
      return found;
    }
  }

  /// Words of a window that stand in one paragraph.
  private record Part(int number, Window window, int from, int to, Span span) {

    Unparsed unparsed(int paragraph, List<Span> tokens) {
      List<Integer> rows = new ArrayList<>(tokens.size());
      int word = from;
      for (Span token : tokens) {
        while (word + 1 < to && window.words().get(word).span().start() < token.start()) {
          word++;
        }
        rows.add(window.firsts().get(word));
      }
      return new Unparsed(paragraph, number, tokens, rows);
    }
  }

  private static List<Part> parts(List<Window> windows) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < windows.size(); i++) {
      Window window = windows.get(i);
      int from = 0;
      for (int to : window.paragraphs()) {
        Span first = window.words().get(from).span();
        Span last = window.words().get(to - 1).span();
        parts.add(new Part(i, window, from, to, Span.hull(first, last)));
        from = to;
      }
    }
    return parts;
  }

  /// The part of the draft's paragraph that the token begins in, or the next; -1 where none is.
  private static int part(List<Part> parts, Draft draft, int token) {
    int at = draft.tokens().get(token).start();
    int part = Spans.startingBy(parts, Part::span, at);
    if (part >= 0 && parts.get(part).span().end() > draft.span().start()) {
      return part;
    }
    boolean next =
        part + 1 < parts.size() && parts.get(part + 1).span().start() < draft.span().end();
    return next ? part + 1 : -1;
  }
}
