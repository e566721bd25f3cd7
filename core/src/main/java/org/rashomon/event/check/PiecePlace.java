package org.rashomon.event.check;

import java.util.List;
import java.util.Optional;
import org.rashomon.event.collate.Alignment.Pair;

/// Where a piece may stand in a transcript.
///
/// @param pairs words of the piece and of the transcript that are the same, in order, by index;
///   never empty
/// @param weight of the piece's words that are paired, see [Concordance#weight]
/// @param coverage share of the piece's weight that they make, 0 to 1
record PiecePlace(int transcript, List<Pair> pairs, double weight, double coverage) {

  PiecePlace {
    pairs = List.copyOf(pairs);
    if (pairs.isEmpty()) {
      throw new IllegalArgumentException("a place without words in transcript " + transcript);
    }
  }

  /// The place of the piece's words from `from` on and before `to`; nothing where none is paired.
  Optional<PiecePlace> within(int from, int to) {
    List<Pair> part =
        pairs.stream()
            .filter(pair -> from <= pair.a() && pair.a() < to)
            .map(pair -> new Pair(pair.a() - from, pair.b()))
            .toList();
    return part.isEmpty()
        ? Optional.empty()
        : Optional.of(new PiecePlace(transcript, part, weight, coverage));
  }

  int from() {
    return pairs.getFirst().b();
  }

  /// One past the last paired word.
  int to() {
    return pairs.getLast().b() + 1;
  }
}
