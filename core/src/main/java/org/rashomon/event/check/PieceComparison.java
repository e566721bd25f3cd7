package org.rashomon.event.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.event.check.Check.Verdict;
import org.rashomon.event.collate.Family.Edit;
import org.rashomon.text.Span;

/// A piece laid beside the words of a transcript.
///
/// @param changes in order; none at an end where words are merely left out
record PieceComparison(Piece piece, PiecePlace place, Verdict verdict, List<Change> changes) {

  PieceComparison {
    changes = List.copyOf(changes);
  }

  static PieceComparison of(Piece piece, PiecePlace place, Transcript transcript) {
    List<Change> changes = Changes.of(piece, place, transcript);
    Verdict verdict = Changes.atEnds(piece, place, transcript);
    for (Change change : changes) {
      verdict = verdict.or(Changes.verdict(change));
    }
    if (verdict == Verdict.VERBATIM && !Typography.same(piece, place, transcript)) {
      verdict = Verdict.TYPOGRAPHY;
    }
    return new PieceComparison(piece, place, verdict, changes);
  }

  /// Where the words stand in the transcript's text.
  Span span(Transcript transcript) {
    List<CheckedWord> spoken = transcript.tokens();
    return Span.hull(spoken.get(place.from()).span(), spoken.get(place.to() - 1).span());
  }

  /// Whose turn most of it is from.
  Turn turn(Transcript transcript) {
    int middle = place.pairs().get(place.pairs().size() / 2).b();
    return transcript.turnAt(transcript.tokens().get(middle).span().start());
  }

  /// The same comparison for a part of the piece; nothing where none of the part is there.
  Optional<PieceComparison> of(Piece.Part part, Transcript transcript) {
    return place.within(part.from(), part.to()).map(at -> of(part.piece(), at, transcript));
  }

  /// The transcript's words turned into the piece's, what is the same with them.
  List<Edit> edits(Transcript transcript) {
    List<Edit> edits = new ArrayList<>();
    int i = 0;
    int j = place.from();
    if (changes.isEmpty() || changes.getFirst().quoted().from() > 0) {
      Reversal.cutOff(transcript, j)
          .map(from -> Changes.side(transcript, sentenceAt(from, transcript), place.from()))
          .map(said -> new Change(said, Changes.side(piece, 0, 0)))
          .filter(_ -> Changes.atEnds(piece, place, transcript) == Verdict.REVERSED)
          .ifPresent(change -> edits.add(change.edit()));
    }
    for (Change change : changes) {
      keep(
          edits,
          Changes.side(transcript, j, change.said().from()),
          Changes.side(piece, i, change.quoted().from()));
      edits.add(change.edit());
      i = change.quoted().to();
      j = change.said().to();
    }
    keep(edits, Changes.side(transcript, j, place.to()), Changes.side(piece, i, piece.size()));
    return edits;
  }

  private static int sentenceAt(int at, Transcript transcript) {
    int from = at;
    while (!transcript.sentenceEndsBefore(from)) {
      from--;
    }
    return from;
  }

  private static void keep(List<Edit> edits, Change.Side said, Change.Side quoted) {
    if (!quoted.isEmpty()) {
      edits.add(new Edit(Edit.Op.KEEP, said.words(), quoted.words()));
    }
  }

  /// How many words were changed; a run that is left out counts less the longer it is.
  double cost() {
    double cost = 0;
    for (Change change : changes) {
      int said = change.said().tokens().size();
      int quoted = change.quoted().tokens().size();
      if (Changes.verdict(change).compareTo(Verdict.TRIMMED) > 0) {
        cost += quoted == 0 ? 1 + Math.log(said) : Math.max(said, quoted);
      }
    }
    return cost;
  }
}
