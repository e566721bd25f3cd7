package org.rashomon.account.clean;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.clean.Block.Kind;
import org.rashomon.text.Span;

/// Writes a page's paragraphs as one text with a blank line between them.
final class PageText {

  private final StringBuilder text = new StringBuilder();
  private final List<Span> spans = new ArrayList<>();
  private final List<@Nullable Kind> kinds = new ArrayList<>();

  /// @param kind what the page's markup says that it is, if anything
  void add(String paragraph, @Nullable Kind kind) {
    if (text.length() > 0) {
      text.append("\n\n");
    }
    spans.add(new Span(text.length(), text.length() + paragraph.length()));
    kinds.add(kind);
    text.append(paragraph);
  }

  String text() {
    return text.toString();
  }

  /// The paragraphs, judged by their words too where the markup says nothing.
  List<Block> blocks() {
    String whole = text();
    List<Line> lines = spans.stream().map(span -> Line.of(whole, span)).toList();
    return SavedText.blocks(lines, kinds.toArray(new @Nullable Kind[0]));
  }
}
