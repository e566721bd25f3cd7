package org.rashomon.brief;

import java.util.Set;

/// What a sentence says.
///
/// @param concepts what can be counted; see [Concepts]
/// @param stems of the words that mean something by themselves
record Content(Set<Integer> concepts, Set<String> stems) {

  Content {
    concepts = Set.copyOf(concepts);
    stems = Set.copyOf(stems);
  }
}
