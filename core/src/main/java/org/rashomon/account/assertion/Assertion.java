package org.rashomon.account.assertion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Span;

/// One clause of an account: what it, or somebody it reports, says to be so or wants to be so.
///
/// @param span the clause, with who holds it where that stands beside it
/// @param quotation index of the quotation whose words it is, in the account's quotations; `null`
///   for the account's own voice
/// @param speaker index in [org.rashomon.account.name.Named#entities] of who says it by that
///   quotation; `null` where it can't be told
/// @param holder who takes the stance, or else does what the clause tells; `null` where it can't be
///   told
/// @param stance what the holder makes of it; [Stance#NONE] where it is only told
/// @param mode whether it is told as a fact, as a plan or as a possibility
/// @param negated whether it is said not to be so
/// @param terms the words that tell what it is about, without the words of the stance, by place;
///   never empty
/// @param head index in the terms of what the stance is on (`inquiry` in "wants an independent
///   inquiry"), or of the verb where there is no stance; -1 where neither is among them
public record Assertion(
    Span span,
    @Nullable Integer quotation,
    @Nullable Integer speaker,
    @Nullable Integer holder,
    Stance stance,
    Mode mode,
    boolean negated,
    List<Term> terms,
    int head) {

  public Assertion {
    terms = List.copyOf(terms);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("an assertion about nothing at " + span);
    }
  }

  /// Whether it tells more than that something is so: its head is what matters in it.
  public boolean isPurpose() {
    return stance != Stance.NONE || mode == Mode.CONDITIONAL || mode == Mode.PLAN;
  }

  /// What somebody makes of something.
  public enum Stance {
    NONE,
    AGREES,
    OFFERS,
    SUPPORTS,
    CALLS_FOR,
    OPPOSES,
    DENIES,
    ACCUSES
  }

  /// How far a clause goes.
  public enum Mode {
    /// It is, it was.
    FACT,
    /// It will be, it is to be.
    PLAN,
    /// It must be, it should be.
    NEED,
    /// It may be, it could be.
    POSSIBLE,
    /// It will or would be if something else is.
    CONDITIONAL
  }
}
