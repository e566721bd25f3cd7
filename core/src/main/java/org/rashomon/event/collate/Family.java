package org.rashomon.event.collate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.event.identity.Party;
import org.rashomon.text.Passage;

/// One utterance as several accounts give it.
///
/// @param speaker `null` where no member's speaker is known
/// @param members the fullest wording first, the others by account and place; at least two
public record Family(String id, @Nullable Party speaker, List<Member> members) {

  public Family {
    members = List.copyOf(members);
    if (members.size() < 2) {
      throw new IllegalArgumentException("family " + id + " has fewer than two members");
    }
  }

  /// One account's wording.
  ///
  /// @param quotation index in [org.rashomon.event.witness.Witness#quotations] of the passage's
  ///   account
  /// @param passage the part of that quotation that is this utterance
  /// @param drift against the first member
  /// @param diff the first member's words turned into this one's, in order; covers both wordings
  public record Member(int quotation, Passage passage, Drift drift, List<Edit> diff) {

    public Member {
      diff = List.copyOf(diff);
    }
  }

  /// How a wording differs from the fullest one.
  public enum Drift {
    VERBATIM,
    /// Marks, the spelling of a name, case.
    TYPOGRAPHY,
    /// Words left out at an end or at an ellipsis.
    TRIMMED,
    /// Words left out in the middle without one.
    SPLICED,
    /// Other words within quotation marks.
    REWORDED,
    INDIRECT
  }

  /// A run of words of the fullest wording and what stands for it in another one.
  ///
  /// @param full words of the fullest wording; empty for [Op#ADD]
  /// @param other words of this wording; empty for [Op#DROP]
  public record Edit(Op op, String full, String other) {

    public enum Op {
      KEEP,
      DROP,
      ADD,
      REPLACE
    }
  }
}
