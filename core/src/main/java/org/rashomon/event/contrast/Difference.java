package org.rashomon.event.contrast;

import java.util.List;

/// A part of a fact in which accounts differ.
///
/// @param verdict [Fact.Verdict#COMPATIBLE] or [Fact.Verdict#CONFLICT]
/// @param wordings at least two, by account and place
public record Difference(Part part, Fact.Verdict verdict, List<Wording> wordings) {

  public Difference {
    wordings = List.copyOf(wordings);
  }

  /// The words in which some accounts give it.
  ///
  /// @param accounts sorted
  public record Wording(String exact, List<String> accounts) {

    public Wording {
      accounts = List.copyOf(accounts);
    }
  }

  /// What a statement has parts for.
  public enum Part {
    /// What is done, or that it isn't.
    PREDICATE,
    AGENT,
    OBJECT,
    NUMBER,
    TIME,
    PLACE,
    MANNER,
    CAUSE,
    CONDITION,
    /// Whether it is, will be, may be.
    MODE
  }
}
