package org.rashomon.render.page;

import java.util.List;
import java.util.Optional;
import org.rashomon.account.quote.Quotation;

/// What one speaker is said to have said, each thing in one account's words.
///
/// @param speaker a name, empty where it can't be told
public record Speech(String speaker, List<Line> lines) {

  /// @param pieces the content in order, the words within quotation marks told from the others
  /// @param record the words against the transcripts, where there are some
  public record Line(
      int number, Quotation.Form form, List<Piece> pieces, Cited place, Optional<Recorded> record) {

    public String anchor() {
      return "q-" + number;
    }
  }

  public record Piece(String words, boolean quoted) {}
}
