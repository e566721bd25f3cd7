package org.rashomon.collate;

import java.util.List;
import org.rashomon.identity.Parties;
import org.rashomon.witness.Witness;

/// Finds utterances that several accounts give, and compares their wordings.
public final class Collator {

  /// Those that most accounts give first.
  public List<Family> collate(List<Witness> witnesses, Parties parties) {
    return List.of();
  }
}
