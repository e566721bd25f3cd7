package org.rashomon.event.brief;

import org.rashomon.event.coverage.Telling;

/// One thing that a sentence says and that can be counted.
sealed interface ContentUnit {

  record Finding(String matter) implements ContentUnit {}

  /// What some accounts say of a finding on which they contradict each other.
  record Side(Telling.Side side) implements ContentUnit {}

  /// Two neighbouring words that mean something (Gillick and Favre, "A scalable global model for
  /// summarization", 2009).
  ///
  /// @param name whether both are of a name, which says who, not what happened
  record WordPair(String first, String second, boolean name) implements ContentUnit {}
}
