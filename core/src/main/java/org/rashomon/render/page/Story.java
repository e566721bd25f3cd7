package org.rashomon.render.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Block;

/// One account's text with everything that was found in it marked.
///
/// @param copy the accounts that hold the same text, and how much of it
public record Story(Mark mark, Account account, List<Section> sections, Optional<Shared> copy) {

  /// Whether the text doesn't show its title anyway.
  public boolean titled() {
    String title = account.provenance().title();
    return title != null
        && account.blocks().stream()
            .filter(block -> block.kind() == Block.Kind.HEADLINE)
            .noneMatch(block -> block.span().in(account.text()).strip().equals(title.strip()));
  }

  /// Where it was published: a web address, never anything that a page could run.
  public Optional<String> link() {
    return Optional.ofNullable(account.provenance().url())
        .filter(url -> url.startsWith("https://") || url.startsWith("http://"));
  }

  /// The language, in English, where it is one that isn't analysed.
  public Optional<String> unanalysed() {
    return account.isAnalysed()
        ? Optional.empty()
        : Optional.of(Locale.forLanguageTag(account.language()).getDisplayLanguage(Locale.ENGLISH));
  }

  /// A line of the text.
  ///
  /// @param at where it begins in the account's text, in code points
  /// @param follows whether as much stands between it and the one before as before that one; before
  ///   the first one, nothing
  public record Paragraph(int at, boolean follows, List<Node> nodes) {}

  /// Neighbouring blocks of one kind.
  public record Section(Block.Kind kind, List<Paragraph> paragraphs) {

    public boolean aside() {
      return !kind.tellsStory();
    }

    /// Whether its paragraphs look different from the story's own.
    public boolean styled() {
      return kind != Block.Kind.BODY;
    }
  }

  public record Shared(List<Mark> with, int percent) {

    public String told(Phrases say) {
      return say.of("copy.story", say.list(with), percent);
    }
  }

  /// A piece of a paragraph.
  public sealed interface Node permits Words, Marked {}

  public record Words(String text) implements Node {}

  /// @param anchor empty for the second and further pieces of what was cut
  /// @param last whether this is the last piece, which the finding's number follows
  public record Marked(Highlight highlight, String anchor, boolean last, List<Node> inside)
      implements Node {}
}
