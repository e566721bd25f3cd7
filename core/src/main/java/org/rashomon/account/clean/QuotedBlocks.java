package org.rashomon.account.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Somebody's words that a page sets apart instead of within quotation marks: a block quotation
/// that a colon leads into, an embedded post. They get the marks that a reader sees in their place.
final class QuotedBlocks {

  private static final String POST = "blockquote.twitter-tweet > p, blockquote.bluesky-embed > p";

  private QuotedBlocks() {}

  /// The blocks in their order, such words within marks; where they run over several paragraphs
  /// each opens anew and the last one closes, as in print.
  static List<PageBlock> marked(List<PageBlock> blocks) {
    List<PageBlock> marked = new ArrayList<>(blocks.size());
    Optional<Element> open = Optional.empty();
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      Optional<Element> quotation = quotation(block);
      boolean led = i > 0 && blocks.get(i - 1).text().endsWith(":");
      if (open.isEmpty() || !open.equals(quotation)) {
        open = quotation.filter(_ -> led || block.element().is(POST));
      }
      boolean goesOn =
          i + 1 < blocks.size()
              && open.isPresent()
              && open.equals(quotation(blocks.get(i + 1)))
              && !block.element().is(POST);
      marked.add(open.isPresent() && !isMarked(block) ? block.quoted(goesOn) : block);
      open = block.element().is(POST) ? Optional.empty() : open;
    }
    return marked;
  }

  private static Optional<Element> quotation(PageBlock block) {
    return Optional.ofNullable(block.element().closest("blockquote"));
  }

  private static boolean isMarked(PageBlock block) {
    char first = block.text().charAt(0);
    return first == '“' || first == '"' || first == '‘' || first == '«' || first == '—';
  }
}
