package org.rashomon.event.contrast;

import java.util.List;
import org.rashomon.account.detail.Quantity;

/// One thing that at least one account states, and every account's reading of it.
///
/// @param subject what it is a fact about, in words: `meeting`, `killed`, `Ada Pellick`
/// @param readings by account and place; never empty
/// @param independent how many accounts state it when copies count once
/// @param course where later accounts bring an earlier number up to date: every dated reading, by
///   publication; else empty
/// @param sources whom several accounts have their readings from
/// @param statement a short wording of it, a whole clause of an account; empty where none has been
///   looked for
/// @param differences the parts in which the accounts differ
/// @param within accounts whose own readings exclude each other, sorted
public record Fact(
    String id,
    Kind kind,
    String subject,
    String statement,
    Verdict verdict,
    int independent,
    List<Reading> readings,
    List<String> within,
    List<Step> course,
    List<Shared> sources,
    List<Difference> differences) {

  /// A fact before it is worded.
  public Fact(
      String id,
      Kind kind,
      String subject,
      Verdict verdict,
      int independent,
      List<Reading> readings,
      List<String> within,
      List<Step> course,
      List<Shared> sources) {
    this(id, kind, subject, "", verdict, independent, readings, within, course, sources, List.of());
  }

  /// The same in words.
  public Fact worded(String words, List<Difference> parts) {
    return new Fact(
        id, kind, subject, words, verdict, independent, readings, within, course, sources, parts);
  }

  public Fact {
    differences = List.copyOf(differences);
    course = List.copyOf(course);
    sources = List.copyOf(sources);
    readings = List.copyOf(readings);
    within = List.copyOf(within);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("fact " + id + " has no reading");
    }
  }

  /// A reading in the order of publication.
  ///
  /// @param published ISO 8601, as precise as the account has it
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
    COUNT(true, 4),
    DURATION(true, 2),
    MONEY(true, 2),
    PERCENT(true, 2),
    AGE(true, -4),
    DISTANCE(true, 0),
    SPEED(true, 0),
    MAGNITUDE(true, 2),
    VOTE(true, 2),
    SCORE(true, 2),
    ORDINAL(true, 0),
    /// When it happened.
    DATE(false, 2),
    /// Where it happened.
    PLACE(false, 2),
    ROLE(false, -2),
    SPEAKER(false, 2),
    /// Who does, did, wants or denies what.
    CLAIM(false, 1);

    private final boolean figure;
    private final int worth;

    Kind(boolean figure, int worth) {
      this.figure = figure;
      this.worth = worth;
    }

    static Kind of(Quantity.Kind kind) {
      return valueOf(kind.name());
    }

    /// Whether its readings are numbers.
    public boolean isFigure() {
      return figure;
    }

    /// What it adds to a fact's weight in [Ranking]; less than 0 for what seldom matters.
    int worth() {
      return worth;
    }
  }

  public enum Verdict {
    /// One value.
    AGREE,
    /// Different words that can all be true.
    COMPATIBLE,
    /// They can't all be true.
    CONFLICT,
    /// One independent account states it.
    SINGLE
  }
}
