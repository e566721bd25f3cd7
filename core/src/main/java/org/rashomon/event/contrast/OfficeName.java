package org.rashomon.event.contrast;

import java.util.Set;

/// An office, reduced to what its name says.
///
/// @param text normalised words, in their order
/// @param words the same without those that say only where or since when
/// @param time `former`, `acting`, `future` or empty
/// @param kinds the exclusive sets it falls into, each as `set:member`
record OfficeName(String text, Set<String> words, String time, Set<String> kinds) {

  OfficeName {
    words = Set.copyOf(words);
    kinds = Set.copyOf(kinds);
  }

  /// Whether nobody holds both at once. Symmetric.
  boolean excludes(OfficeName other) {
    if (!time.equals(other.time)) {
      return false;
    }
    for (String kind : kinds) {
      String set = kind.substring(0, kind.indexOf(':') + 1);
      boolean rival =
          !other.kinds.contains(kind) && other.kinds.stream().anyMatch(k -> k.startsWith(set));
      boolean shared = other.kinds.stream().anyMatch(kinds::contains);
      if (rival && !shared) {
        return true;
      }
    }
    return false;
  }

  /// Whether both name one office, as fully or less so. Symmetric.
  boolean sameAs(OfficeName other) {
    return time.equals(other.time)
        && (words.containsAll(other.words) || other.words.containsAll(words));
  }
}
