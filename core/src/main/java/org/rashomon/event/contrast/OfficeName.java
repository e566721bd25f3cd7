package org.rashomon.event.contrast;

import java.util.Set;

/// An office, reduced to what its name says.
///
/// @param text normalised words, in their order
/// @param words the same without those that say only where or since when
/// @param offices the exclusive offices that it names
record OfficeName(String text, Set<String> words, Term term, Set<Exclusive> offices)
    implements Basis {

  OfficeName {
    words = Set.copyOf(words);
    offices = Set.copyOf(offices);
  }

  /// When the office is held.
  enum Term {
    NOW,
    FORMER,
    ACTING,
    FUTURE
  }

  /// An office of which one person holds only one at a time within its set.
  record Exclusive(String set, String office) {

    private boolean rivals(Exclusive other) {
      return set.equals(other.set) && !equals(other);
    }
  }

  /// Whether nobody holds both at once.
  @Override
  public boolean excludes(Basis basis) {
    return basis instanceof OfficeName other
        && term == other.term
        && offices.stream().noneMatch(other.offices::contains)
        && offices.stream().anyMatch(mine -> other.offices.stream().anyMatch(mine::rivals));
  }

  /// Whether both name one office, as fully or less so. Symmetric.
  boolean sameAs(OfficeName other) {
    return term == other.term && (words.containsAll(other.words) || other.words.containsAll(words));
  }
}
