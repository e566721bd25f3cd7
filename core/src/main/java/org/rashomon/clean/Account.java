package org.rashomon.clean;

import java.util.List;
import org.rashomon.read.Provenance;

/// One account of an event: its text, and which parts of the text are the story.
///
/// @param language ISO 639-1, `und` where it can't be told
/// @param text for plain text the input's own characters, all of them; for HTML the article's text
///   with one blank line between paragraphs
/// @param blocks in order, without overlaps; they cover all of the text but white space
public record Account(
    String id,
    String path,
    Provenance provenance,
    String language,
    String text,
    List<Block> blocks) {

  public Account {
    blocks = List.copyOf(blocks);
    int end = 0;
    for (Block block : blocks) {
      if (block.span().start() < end || block.span().end() > text.length()) {
        throw new IllegalArgumentException(id + ": blocks overlap or leave the text at " + block);
      }
      end = block.span().end();
    }
  }

  /// The same account, its blocks judged anew.
  Account withBlocks(List<Block> judged) {
    return new Account(id, path, provenance, language, text, judged);
  }

  /// The blocks that tell the story, in order.
  public List<Block> story() {
    return blocks.stream().filter(block -> block.kind().tellsStory()).toList();
  }

  /// The account's title where it is known, else the beginning of its story.
  public String label() {
    String title = provenance.title();
    if (title != null && !title.isBlank()) {
      return title;
    }
    for (Block block : story()) {
      String line = block.span().in(text).strip();
      return line.length() <= 80
          ? line
          : line.substring(0, line.lastIndexOf(' ', 80) + 1).strip() + " …";
    }
    return id;
  }
}
