package org.rashomon.render.page;

import java.util.List;
import org.rashomon.text.Span;

/// Words of an account's text that a finding leads to.
///
/// @param id the anchor of the first span
/// @param spans in order, never empty
/// @param finding the anchor of the finding that they lead back to
/// @param number the finding's
public record Highlight(String id, List<Span> spans, Kind kind, String finding, int number) {

  public enum Kind {
    /// What other accounts, or this one itself, contradict.
    CONFLICT("c"),
    /// Another quantity or office.
    DETAIL("d"),
    /// Words within quotation marks.
    SPEECH("q"),
    /// What somebody is reported to have said.
    REPORTED("r"),
    /// Words that the page leads to and that lead nowhere back.
    PLAIN("s");

    private final String letter;

    Kind(String letter) {
      this.letter = letter;
    }

    /// What anchors of this kind begin with, which the style sheet goes by.
    String letter() {
      return letter;
    }
  }
}
