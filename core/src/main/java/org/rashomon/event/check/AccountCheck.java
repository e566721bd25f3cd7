package org.rashomon.event.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.event.witness.Witness;

/// Looks one account's quotations up: where the same words stand in several places, the account's
/// other quotations show which is meant.
final class AccountCheck {

  private final OriginFinder origins;
  private final Witness witness;

  /// For each transcript, the weight of the account's quotations that stand in it.
  private final double[] votes;

  AccountCheck(Concordance concordance, Witness witness) {
    this.origins = new OriginFinder(concordance);
    this.witness = witness;
    this.votes = new double[concordance.transcripts().size()];
  }

  /// Where each of the account's quotations stands, in order.
  List<Trace> traces() {
    List<QuotedPart> quotations = QuotedPart.of(witness);
    List<List<Origin>> found = new ArrayList<>();
    for (QuotedPart quoted : quotations) {
      List<Origin> all = origins.of(quoted);
      found.add(all);
      vote(all);
    }
    List<Trace> traces = new ArrayList<>();
    Optional<Origin> last = Optional.empty();
    for (int i = 0; i < quotations.size(); i++) {
      Optional<Origin> best = best(found.get(i), last);
      traces.add(trace(quotations.get(i), best));
      last = best.isPresent() ? best : last;
    }
    return traces;
  }

  /// A quotation that may be from several transcripts counts a part for each.
  private void vote(List<Origin> all) {
    Optional<Origin> first = all.stream().min(BY_LIKENESS);
    if (first.isEmpty() || !first.get().sure()) {
      return;
    }
    Map<Integer, Double> shares = new TreeMap<>();
    all.stream()
        .filter(first.get()::isAsGoodAs)
        .forEach(one -> shares.merge(one.transcript(), one.smoothness(), Math::max));
    double weight = first.get().comparison().place().weight() / shares.size();
    shares.forEach((transcript, share) -> votes[transcript] += weight * share);
  }

  private static final Comparator<Origin> BY_LIKENESS =
      Comparator.comparingLong((Origin one) -> -one.found()).thenComparing(Origin::gravity);

  private Optional<Origin> best(List<Origin> all, Optional<Origin> last) {
    boolean anywhere = all.stream().map(Origin::transcript).distinct().count() == 1;
    return all.stream()
        .filter(one -> one.sure() || anywhere || votes[one.transcript()] > 0)
        .min(
            BY_LIKENESS
                .thenComparingDouble(one -> -votes[one.transcript()] * one.smoothness())
                .thenComparingInt(Origin::disagreement)
                .thenComparingLong(one -> distance(one, last))
                .thenComparing(one -> one.comparison().verdict())
                .thenComparingInt(Origin::transcript)
                .thenComparingInt(one -> one.comparison().place().from()));
  }

  private static long distance(Origin one, Optional<Origin> last) {
    return last.filter(other -> other.transcript() == one.transcript())
        .map(other -> Trace.apart(other.comparison().place(), one.comparison().place()))
        .orElse(Long.MAX_VALUE);
  }

  private Trace trace(QuotedPart quoted, Optional<Origin> best) {
    List<Trace.Step> steps = new ArrayList<>();
    best.ifPresent(main -> steps.add(Trace.Step.found(main.comparison())));
    for (Piece piece : quoted.pieces()) {
      if (best.isEmpty() || !piece.equals(best.get().comparison().piece())) {
        Optional<PieceComparison> place = best.flatMap(main -> origins.near(piece, main));
        steps.add(new Trace.Step(piece, place));
      }
    }
    return new Trace(witness.id(), quoted, steps);
  }
}
