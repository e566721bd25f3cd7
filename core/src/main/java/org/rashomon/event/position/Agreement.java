package org.rashomon.event.position;

import java.util.List;
import org.rashomon.event.identity.Party;
import org.rashomon.text.Passage;

/// Something that was agreed or promised, as the accounts report it.
///
/// @param what in an account's words
/// @param parties who agreed to it, by id; empty where no account says
/// @param tellings by account and place; never empty
public record Agreement(String what, List<Party> parties, List<Telling> tellings) {

  public Agreement {
    parties = List.copyOf(parties);
    tellings = List.copyOf(tellings);
    if (tellings.isEmpty()) {
      throw new IllegalArgumentException("no account says that it was agreed: " + what);
    }
  }

  /// One account's words for it.
  ///
  /// @param conditional whether they make it depend on something else
  public record Telling(Passage passage, boolean conditional) {}
}
