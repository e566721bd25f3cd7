package org.rashomon.account.statement;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Span;

/// One thing that an account tells: a clause, read off the tree of its sentence.
///
/// @param span the clause's words, without those of clauses below it that stand at its ends
/// @param quotation index of the quotation whose words it is, in the account's quotations; `null`
///   for the account's own voice
/// @param speaker index in [org.rashomon.account.name.Named#entities] of who says it by that
///   quotation; `null` where it can't be told
/// @param holder who takes the stance, or else does what the clause tells; `null` where it can't be
///   told
/// @param stance what the holder makes of it; [Stance#NONE] where it is only told
/// @param mode how far it goes
/// @param negated whether it is said not to be so
/// @param parts the words that tell what it is about, without the words of the stance, by place;
///   never empty
/// @param head index in the parts of what the stance is on (`inquiry` in "wants an independent
///   inquiry"), or of the predicate where there is no stance; -1 where neither is among them
public record Statement(
    Span span,
    @Nullable Integer quotation,
    @Nullable Integer speaker,
    @Nullable Integer holder,
    Stance stance,
    Mode mode,
    boolean negated,
    List<Part> parts,
    int head) {

  public Statement {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a statement about nothing at " + span);
    }
  }

  /// Whether it tells more than that something is so: its head is what matters in it.
  public boolean isPurpose() {
    return stance != Stance.NONE || mode == Mode.CONDITIONAL || mode == Mode.PLAN;
  }

  /// Its parts of that role.
  public Stream<Part> in(Part.Role role) {
    return parts.stream().filter(part -> part.role() == role);
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
    /// It may be, it could be; somebody asks whether it is.
    POSSIBLE,
    /// It will or would be if something else is.
    CONDITIONAL
  }
}
