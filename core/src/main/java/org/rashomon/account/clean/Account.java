package org.rashomon.account.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.account.read.Provenance;
import org.rashomon.text.Hash;
import org.rashomon.text.Wrapping;

/// One account of an event: its text, and which parts of the text are the story.
///
/// @param id what people see and type; the accounts of one run have one each, see [Ids]
/// @param sha256 of the bytes it was read from, see [org.rashomon.account.read.Capture]
/// @param language ISO 639-1, `und` where it can't be told
/// @param text for plain text the input's own characters, all of them; for HTML the article's text
///   with one blank line between paragraphs
/// @param blocks in order, without overlaps; they cover all of the text but white space
public record Account(
    String id,
    String path,
    String sha256,
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

  /// One that wasn't read from a file: its text is all there is of it.
  public Account(
      String id,
      String path,
      Provenance provenance,
      String language,
      String text,
      List<Block> blocks) {
    this(id, path, Hash.of(text), provenance, language, text, blocks);
  }

  /// SHA-256 of the text in UTF-8: what other runs and archives know the account by.
  public String hash() {
    return Hash.of(text);
  }

  /// Whether what follows understands the language: English, or too few words to tell.
  public boolean isAnalysed() {
    return language.equals(Language.ENGLISH) || language.equals(Language.UNKNOWN);
  }

  /// The same account, the blocks of those indexes taken for site furniture.
  public Account setAside(Set<Integer> furniture) {
    List<Block> judged = new ArrayList<>(blocks);
    furniture.forEach(i -> judged.set(i, new Block(blocks.get(i).span(), Block.Kind.NAVIGATION)));
    return new Account(id, path, sha256, provenance, language, text, judged);
  }

  /// Whether analysis finds the same in both: they may differ in how they are called and in which
  /// file they were.
  public boolean sameContent(Account other) {
    return provenance.equals(other.provenance)
        && language.equals(other.language)
        && text.equals(other.text)
        && blocks.equals(other.blocks);
  }

  Account withId(String other) {
    return new Account(other, path, sha256, provenance, language, text, blocks);
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
        .map(block -> Wrapping.joined(block.span().in(text)).strip());
  }

  /// The headline, else the beginning of the story.
  public String label() {
    return headline()
        .or(() ->
            story().stream()
                .map(block -> Wrapping.joined(block.span().in(text)).strip())
                .findFirst())
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
