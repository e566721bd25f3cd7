package org.rashomon.event.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rashomon.event.check.Check.Verdict;

/// The places that a quotation may be from, those left out where chance would find as much.
final class OriginFinder {

  /// Shares of a piece's words, and of their weight, that must be there.
  private static final double ENOUGH_WORDS = .65;

  private static final double ENOUGH_WEIGHT = .6;

  /// Up to this many words, all but one must be there.
  private static final int FEW_WORDS = 4;

  /// How much more than the likeliest find by chance a changed wording must weigh; another
  /// speaker's is hardly ever what was quoted.
  private static final double ABOVE_CHANCE = 2;

  private static final double ABOVE_CHANCE_BY_ANOTHER = 4;

  private final Concordance concordance;
  private final PlaceFinder places;

  OriginFinder(Concordance concordance) {
    this.concordance = concordance;
    this.places = new PlaceFinder(concordance);
  }

  /// Of the longest piece that is found at all.
  List<Origin> of(QuotedPart quoted) {
    for (Piece piece : quoted.pieces()) {
      List<Origin> found =
          comparisons(piece).stream()
              .map(one -> candidate(one, quoted))
              .filter(one -> piece.size() > 1 || isSurelyTheirs(one))
              .filter(this::isCredible)
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /// Where another piece of the same quotation is from: as near as can be, else anywhere.
  Optional<PieceComparison> near(Piece piece, Origin main) {
    Comparator<PieceComparison> byTranscript =
        Comparator.comparing(one -> one.place().transcript() != main.transcript());
    return comparisons(piece).stream()
        .min(
            Comparator.comparing(
                    (PieceComparison one) -> one.verdict().compareTo(Verdict.SPLICED) > 0)
                .thenComparing(byTranscript)
                .thenComparingInt(
                    one -> Math.abs(one.place().from() - main.comparison().place().from())));
  }

  private List<PieceComparison> comparisons(Piece piece) {
    return places.of(piece).stream()
        .filter(place -> isEnough(piece, place))
        .map(place ->
            PieceComparison.of(piece, place, concordance.transcripts().get(place.transcript())))
        .filter(this::isAboveChance)
        .toList();
  }

  private static boolean isEnough(Piece piece, PiecePlace place) {
    long own = piece.tokens().stream().filter(token -> !token.bracketed()).count();
    int paired = place.pairs().size();
    return own <= FEW_WORDS
        ? paired >= own - 1 && place.coverage() >= ENOUGH_WEIGHT
        : paired >= ENOUGH_WORDS * own && place.coverage() >= ENOUGH_WEIGHT;
  }

  private boolean isAboveChance(PieceComparison one) {
    return one.verdict().compareTo(Verdict.TRIMMED) <= 0
        || one.place().weight() >= ABOVE_CHANCE * byChance();
  }

  /// The weight of words that stand about once in transcripts of this length.
  private double byChance() {
    return Math.log(1 + concordance.size());
  }

  private boolean isCredible(Origin one) {
    return one.comparison().verdict().compareTo(Verdict.SPLICED) < 0
        || one.disagreement() < Origin.DISAGREES
        || one.comparison().place().weight() >= ABOVE_CHANCE_BY_ANOTHER * byChance();
  }

  /// A single word stands anywhere: it is taken for the speaker's only where nobody else says it.
  private static boolean isSurelyTheirs(Origin one) {
    return one.agrees() != null ? one.agrees() : one.turn().speaker() == null;
  }

  private Origin candidate(PieceComparison comparison, QuotedPart quoted) {
    Transcript transcript = concordance.transcripts().get(comparison.place().transcript());
    Turn turn = comparison.turn(transcript);
    boolean interrupted = transcript.isInterrupted(comparison.span(transcript));
    boolean sure =
        comparison.piece().size() > Piece.SHORT && comparison.place().weight() > byChance();
    return new Origin(
        comparison, turn, sure, interrupted, Surnames.agree(turn.speaker(), quoted.speaker()));
  }
}
