package org.rashomon.event.coverage;

import org.jspecify.annotations.Nullable;
import org.rashomon.text.Passage;

/// What one account says of a [Matter], in one place.
///
/// @param side what it says where not all accounts can be right; `null` where nobody contradicts it
public record Telling(Passage passage, Stance stance, @Nullable Side side) {

  /// What all say that say the same of a disputed matter.
  ///
  /// @param matter its id
  /// @param number of the side within it
  public record Side(String matter, int number) {}

  /// How an account stands to a matter, the plainest first.
  public enum Stance {
    TELLS,
    /// It differs from the accounts that can be right together.
    DIFFERS,
    /// It says that it isn't so.
    DENIES
  }

  public String account() {
    return passage.account();
  }
}
