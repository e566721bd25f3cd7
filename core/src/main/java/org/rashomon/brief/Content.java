package org.rashomon.brief;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a sentence says, sorted so that weights are added up in one order.
///
/// @param concepts what can be counted; see [Concepts]
/// @param stems of the words that mean something by themselves
record Content(SortedSet<Integer> concepts, SortedSet<String> stems) {

  Content {
    concepts = Collections.unmodifiableSortedSet(new TreeSet<>(concepts));
    stems = Collections.unmodifiableSortedSet(new TreeSet<>(stems));
  }
}
