package org.rashomon.event.collate;

import java.util.List;
import org.rashomon.event.identity.Party;
import org.rashomon.text.Passage;

/// The same words, given to different speakers by different accounts.
///
/// @param words as the first account has them
/// @param claims by account and place; at least two
public record Dispute(String words, List<Claim> claims) {

  public Dispute {
    claims = List.copyOf(claims);
    if (claims.size() < 2) {
      throw new IllegalArgumentException("nobody disputes who said: " + words);
    }
  }

  /// Whom one account gives the words to.
  ///
  /// @param quotation index in [org.rashomon.event.witness.Witness#quotations] of the passage's
  ///   account
  public record Claim(Passage passage, int quotation, Party speaker) {}
}
