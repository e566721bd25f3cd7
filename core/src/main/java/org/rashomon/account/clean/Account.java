package org.rashomon.account.clean;

import java.util.List;
import java.util.Optional;
import org.rashomon.account.read.Provenance;

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

  private static final int LONGEST_LABEL = 100;

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

  /// Whether what follows understands the language: English, or too few words to tell.
  public boolean isAnalysed() {
    return language.equals(Language.ENGLISH) || language.equals(Language.UNKNOWN);
  }

  /// The same account, its blocks judged anew.
  Account withBlocks(List<Block> judged) {
    return new Account(id, path, provenance, language, text, judged);
  }

  /// The blocks that tell the story, in order.
  public List<Block> story() {
    return blocks.stream().filter(block -> block.kind().tellsStory()).toList();
  }

  /// The account's headline, as its source tells it, else as its text does.
  public Optional<String> headline() {
    String title = provenance.title();
    if (title != null && !title.isBlank()) {
      return Optional.of(title.strip());
    }
    return story().stream()
        .findFirst()
        .filter(block -> block.kind() == Block.Kind.HEADLINE)
        .map(block -> block.span().in(text).strip());
  }

  /// The headline, else the beginning of the story.
  public String label() {
    return headline()
        .or(() -> story().stream().map(block -> block.span().in(text).strip()).findFirst())
        .map(Account::shortened)
        .orElse(id);
  }

  private static String shortened(String line) {
    if (line.length() <= LONGEST_LABEL) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST_LABEL);
    return line.substring(0, space > 0 ? space : LONGEST_LABEL).strip() + " …";
  }
}
