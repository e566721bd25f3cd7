package org.rashomon.check;

import java.util.List;
import org.rashomon.collate.Alignment.Pair;

/// Where a piece may stand in a transcript.
///
/// @param pairs words of the piece and of the transcript that are the same, in order, by index;
///   never empty
/// @param weight of the piece's words that are paired, see [Concordance#weight]
/// @param coverage share of the piece's weight that they make, 0 to 1
record Place(int transcript, List<Pair> pairs, double weight, double coverage) {

  Place {
    pairs = List.copyOf(pairs);
    if (pairs.isEmpty()) {
      throw new IllegalArgumentException("a place without words in transcript " + transcript);
    }
  }

  int from() {
    return pairs.getFirst().b();
  }

  /// One past the last paired word.
  int to() {
    return pairs.getLast().b() + 1;
  }
}
