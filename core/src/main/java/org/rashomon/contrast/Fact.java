package org.rashomon.contrast;

import java.util.List;

/// One thing that at least one account states, and every account's reading of it.
///
/// @param subject what it is a fact about, in words: `meeting`, `killed`, `Ada Pellick`
/// @param readings by account and place; never empty
/// @param independent how many accounts tell it when copies count once
/// @param within accounts whose own readings exclude each other, sorted
public record Fact(
    String id,
    Kind kind,
    String subject,
    Verdict verdict,
    int independent,
    List<Reading> readings,
    List<String> within) {

  public Fact {
    readings = List.copyOf(readings);
    within = List.copyOf(within);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("fact " + id + " has no reading");
    }
  }

  public enum Kind {
    COUNT,
    DURATION,
    MONEY,
    PERCENT,
    ROLE,
    SPEAKER,
    /// Who does, did, wants or denies what.
    CLAIM
  }

  public enum Verdict {
    /// One value.
    AGREE,
    /// Different words that can all be true.
    COMPATIBLE,
    /// They can't all be true.
    CONFLICT,
    /// One independent account tells it.
    SINGLE
  }
}
