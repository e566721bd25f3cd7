package org.rashomon.account.clean;

import org.rashomon.text.Span;

/// A run of an account's text that is of one kind, usually a paragraph.
public record Block(Span span, Kind kind) {

  /// What a block is. Only [#HEADLINE], [#DATELINE] and [#BODY] tell the story.
  public enum Kind {
    HEADLINE,
    BYLINE,
    DATELINE,
    BODY,
    CAPTION,
    /// Subscribe, sign up, shop.
    PROMOTION,
    /// Site furniture: menus, related links, sharing buttons.
    NAVIGATION,
    /// Readers' comments and the replies to them.
    COMMENT;

    /// Whether blocks of this kind take part in what is compared.
    public boolean tellsStory() {
      return this == HEADLINE || this == DATELINE || this == BODY;
    }
  }
}
