package org.rashomon.reuse;

import java.util.List;

/// Accounts that hold the same text.
///
/// @param accounts ids, sorted
/// @param shared how much of the shorter stands in the other, 0 to 1; words within quotation marks
///   don't count
public record Copy(List<String> accounts, Kind kind, double shared) {

  public Copy {
    accounts = List.copyOf(accounts);
  }

  public enum Kind {
    /// One is the other, or both are a third.
    REPRINT,
    /// A long run of one stands in the other.
    EXCERPT
  }
}
