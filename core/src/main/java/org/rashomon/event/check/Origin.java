package org.rashomon.event.check;

import org.jspecify.annotations.Nullable;
import org.rashomon.event.check.Check.Verdict;

/// A place where a quotation's longest piece may be from.
///
/// @param sure whether chance would hardly find as much
/// @param interrupted whether stage directions stand among the words
/// @param agrees see [Check#speakerAgrees]
record Origin(
    PieceComparison comparison,
    Turn turn,
    boolean sure,
    boolean interrupted,
    @Nullable Boolean agrees) {

  /// Differences of less than one in this many words decide nothing.
  private static final int STEPS = 20;

  static final int DISAGREES = 2;

  private static final double ROUGHNESS = .15;

  int transcript() {
    return comparison.place().transcript();
  }

  /// How much of the piece is as it was said, in steps.
  long found() {
    return Math.round((1 - comparison.cost() / comparison.piece().size()) * STEPS);
  }

  /// How grave the change is; all that leaves the words as they are is alike.
  Verdict gravity() {
    return comparison.verdict().or(Verdict.TRIMMED);
  }

  /// Below 1 for a place that fits less well in how it is written: of two transcripts of one
  /// speech, that is the one which an account didn't use.
  double smoothness() {
    double written =
        switch (comparison.verdict()) {
          case VERBATIM -> 1;
          case TYPOGRAPHY -> 1 - ROUGHNESS;
          case TRIMMED, SPLICED, ALTERED, REVERSED, ABSENT -> 1 - 2 * ROUGHNESS;
        };
    return interrupted ? written - ROUGHNESS : written;
  }

  int disagreement() {
    return agrees == null ? 1 : agrees ? 0 : DISAGREES;
  }

  boolean isAsGoodAs(Origin other) {
    return found() == other.found() && gravity() == other.gravity();
  }
}
