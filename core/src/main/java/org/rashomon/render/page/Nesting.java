package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.rashomon.text.Span;

/// Turns highlights that may overlap in any way into marks that nest.
///
/// Holds where in the text it is: one for each account, asked for its paragraphs in order.
final class Nesting {

  /// A run of a highlight that is still to be placed.
  private record Piece(Span span, Highlight highlight, int order) {

    Piece within(int start, int end) {
      return new Piece(
          new Span(Math.max(span.start(), start), Math.min(span.end(), end)), highlight, order);
    }
  }

  private static final Comparator<Piece> OUTER_FIRST =
      Comparator.comparingInt((Piece piece) -> piece.span.start())
          .thenComparing(piece -> piece.span.end(), Comparator.reverseOrder())
          .thenComparingInt(Piece::order);

  private final String text;
  private final PriorityQueue<Piece> pieces = new PriorityQueue<>(OUTER_FIRST);
  private final Map<String, Integer> ends = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  Nesting(String text, List<Highlight> highlights) {
    this.text = text;
    for (int i = 0; i < highlights.size(); i++) {
      for (Span span : highlights.get(i).spans()) {
        Span visible = Lines.stripped(text, span);
        if (!visible.isEmpty()) {
          pieces.add(new Piece(visible, highlights.get(i), i));
          ends.merge(highlights.get(i).id(), visible.end(), Math::max);
        }
      }
    }
  }

  /// The paragraph's words, marked.
  List<Story.Node> paragraph(Span paragraph) {
    return inside(paragraph);
  }

  private List<Story.Node> inside(Span outer) {
    List<Story.Node> nodes = new ArrayList<>();
    int at = outer.start();
    for (Piece next = pieces.peek();
        next != null && next.span.start() < outer.end();
        next = pieces.peek()) {
      pieces.remove();
      if (next.span.end() > outer.end()) {
        pieces.add(next.within(outer.end(), next.span.end()));
      }
      if (next.span.end() > at) {
        Piece piece = next.within(at, outer.end());
        words(nodes, at, piece.span.start());
        nodes.add(marked(piece));
        at = piece.span.end();
      }
    }
    words(nodes, at, outer.end());
    return nodes;
  }

  private Story.Marked marked(Piece piece) {
    Highlight highlight = piece.highlight;
    String anchor = begun.add(highlight.id()) ? highlight.id() : "";
    List<Story.Node> inside = inside(piece.span);
    boolean last = Integer.valueOf(piece.span.end()).equals(ends.get(highlight.id()));
    return new Story.Marked(highlight, anchor, last, inside);
  }

  private void words(List<Story.Node> nodes, int from, int to) {
    if (from < to) {
      nodes.add(new Story.Words(text.substring(from, to)));
    }
  }
}
