package org.rashomon.contrast;

import java.util.List;
import org.rashomon.identity.Parties;
import org.rashomon.reuse.Copy;
import org.rashomon.witness.Witness;

/// Puts the accounts' readings of one thing side by side and says whether they can all be true.
public final class Contrast {

  /// Conflicts first, then by the number of independent accounts.
  public List<Fact> facts(List<Witness> witnesses, Parties parties, List<Copy> copies) {
    return List.of();
  }
}
