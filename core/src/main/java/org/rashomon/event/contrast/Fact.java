package org.rashomon.event.contrast;

import java.util.List;

/// One thing that at least one account states, and every account's reading of it.
///
/// @param subject what it is a fact about, in words: `meeting`, `killed`, `Ada Pellick`
/// @param readings by account and place; never empty
/// @param independent how many accounts tell it when copies count once
/// @param course where later accounts bring an earlier number up to date: every dated reading, by
///   publication; else empty
/// @param sources whom several accounts have their readings from
/// @param within accounts whose own readings exclude each other, sorted
public record Fact(
    String id,
    Kind kind,
    String subject,
    Verdict verdict,
    int independent,
    List<Reading> readings,
    List<String> within,
    List<Step> course,
    List<Shared> sources) {

  public Fact {
    course = List.copyOf(course);
    sources = List.copyOf(sources);
    readings = List.copyOf(readings);
    within = List.copyOf(within);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("fact " + id + " has no reading");
    }
  }

  /// A fact that nothing shows to have changed, and whose readings have no source in common.
  public Fact(
      String id,
      Kind kind,
      String subject,
      Verdict verdict,
      int independent,
      List<Reading> readings,
      List<String> within) {
    this(id, kind, subject, verdict, independent, readings, within, List.of(), List.of());
  }

  /// A reading in the order of publication.
  ///
  /// @param published ISO 8601, as precise as the account tells it
  public record Step(String published, Reading reading) {}

  /// Accounts that say that they have their readings from one source.
  ///
  /// @param source its words, without article, in lower case
  /// @param accounts at least two, sorted
  public record Shared(String source, List<String> accounts) {

    public Shared {
      accounts = List.copyOf(accounts);
    }
  }

  public enum Kind {
    COUNT,
    DURATION,
    MONEY,
    PERCENT,
    AGE,
    DISTANCE,
    SPEED,
    MAGNITUDE,
    VOTE,
    SCORE,
    ORDINAL,
    /// When it happened.
    DATE,
    /// Where it happened.
    PLACE,
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
