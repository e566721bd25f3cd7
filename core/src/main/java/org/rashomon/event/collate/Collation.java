package org.rashomon.event.collate;

import java.util.List;
import org.rashomon.event.witness.Witness;

/// An event's quotations, laid beside each other.
///
/// @param witnesses the accounts again, with speakers that only another account names
/// @param families utterances that several accounts give, those that most give first
/// @param disputes words that accounts give to different speakers, by place
public record Collation(List<Witness> witnesses, List<Family> families, List<Dispute> disputes) {

  public Collation {
    witnesses = List.copyOf(witnesses);
    families = List.copyOf(families);
    disputes = List.copyOf(disputes);
  }
}
