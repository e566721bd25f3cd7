package org.rashomon.event.brief;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

/// What a sentence says, sorted so that weights are added up in one order.
///
/// @param units numbers of what can be counted; see [ContentUnits]
/// @param stems of the words that mean something by themselves
record Content(NavigableSet<Integer> units, NavigableSet<String> stems) {

  Content {
    units = Collections.unmodifiableNavigableSet(new TreeSet<>(units));
    stems = Collections.unmodifiableNavigableSet(new TreeSet<>(stems));
  }
}
