package org.rashomon.event.coverage;

import org.rashomon.text.Passage;

/// One account's telling of a [Matter], in one place.
///
/// @param side what it says where not all tellings can be right, the same for all that say the
///   same; empty where nobody contradicts it
public record Telling(Passage passage, Stance stance, String side) {

  /// How an account stands to a matter, the plainest first.
  public enum Stance {
    TELLS,
    /// It tells the matter otherwise than the accounts that can be right together.
    DIFFERS,
    /// It says that it isn't so.
    DENIES
  }

  public String account() {
    return passage.account();
  }
}
