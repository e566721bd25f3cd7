package org.rashomon.event.brief;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

/// What a sentence says, sorted so that weights are added up in one order.
///
/// @param concepts what can be counted; see [Concepts]
/// @param stems of the words that mean something by themselves
record Content(NavigableSet<Integer> concepts, NavigableSet<String> stems) {

  Content {
    concepts = Collections.unmodifiableNavigableSet(new TreeSet<>(concepts));
    stems = Collections.unmodifiableNavigableSet(new TreeSet<>(stems));
  }
}
