package org.rashomon.archive.group;

import java.util.Set;
import org.rashomon.account.print.Prints;
import org.rashomon.account.print.Terms;

/// An account as an archive keeps it.
record Filed(Prints prints, Terms terms) {

  /// @param blocks that are set aside
  Filed without(Set<Integer> blocks) {
    return new Filed(prints.without(blocks), terms.without(blocks));
  }
}
