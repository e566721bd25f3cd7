package org.rashomon.archive.reuse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Accounts that hold the same text.
///
/// @param accounts ids, sorted
/// @param shared how much of the shorter stands in the other, 0 to 1; words within quotation marks
///   don't count
/// @param first the account that was published before the others; `null` where dates don't tell
/// @param agency the news agency that one of them credits; `null` where none does, or several are
public record Copy(
    List<String> accounts,
    Kind kind,
    double shared,
    @Nullable String first,
    @Nullable String agency) {

  /// From this share of the shorter on, it tells nothing that the other doesn't.
  private static final double ONE_TEXT = 0.3;

  public Copy {
    accounts = List.copyOf(accounts);
  }

  public Copy(List<String> accounts, Kind kind, double shared) {
    this(accounts, kind, shared, null, null);
  }

  /// Whether the accounts count as one; those that share a passage are two.
  public boolean isOneText() {
    return shared >= ONE_TEXT;
  }

  /// How much they share, in whole percent.
  public int percent() {
    return (int) Math.floor(shared * 100);
  }

  public enum Kind {
    /// One is the other, or both are a third.
    REPRINT,
    /// A long run of one stands in the other.
    EXCERPT
  }
}
