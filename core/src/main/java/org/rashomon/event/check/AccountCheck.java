package org.rashomon.event.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.account.analysis.Witness;

/// Looks one account's quotations up: where the same words stand in several places, the account's
/// other quotations tell which is meant.
final class AccountCheck {

  private final Candidates candidates;
  private final Witness witness;

  /// For each transcript, the weight of the account's quotations that stand in it.
  private final double[] votes;

  AccountCheck(Concordance concordance, Witness witness) {
    this.candidates = new Candidates(concordance);
    this.witness = witness;
    this.votes = new double[concordance.transcripts().size()];
  }

  /// Where each of the account's quotations stands, in order.
  List<Trace> traces() {
    List<Quoted> quotations = Quoted.of(witness);
    List<List<Candidate>> found = new ArrayList<>();
    for (Quoted quoted : quotations) {
      List<Candidate> all = candidates.of(quoted);
      found.add(all);
      vote(all);
    }
    List<Trace> traces = new ArrayList<>();
    Optional<Candidate> last = Optional.empty();
    for (int i = 0; i < quotations.size(); i++) {
      Optional<Candidate> best = best(found.get(i), last);
      traces.add(trace(quotations.get(i), best));
      last = best.isPresent() ? best : last;
    }
    return traces;
  }

  /// A quotation that may be from several transcripts counts a part for each.
  private void vote(List<Candidate> all) {
    Optional<Candidate> first = all.stream().min(BY_LIKENESS);
    if (first.isEmpty() || !first.get().telling()) {
      return;
    }
    Map<Integer, Double> shares = new TreeMap<>();
    all.stream()
        .filter(first.get()::isAsGoodAs)
        .forEach(one -> shares.merge(one.transcript(), one.smoothness(), Math::max));
    double weight = first.get().comparison().place().weight() / shares.size();
    shares.forEach((transcript, share) -> votes[transcript] += weight * share);
  }

  private static final Comparator<Candidate> BY_LIKENESS =
      Comparator.comparingLong((Candidate one) -> -one.found()).thenComparing(Candidate::gravity);

  private Optional<Candidate> best(List<Candidate> all, Optional<Candidate> last) {
    boolean anywhere = all.stream().map(Candidate::transcript).distinct().count() == 1;
    return all.stream()
        .filter(one -> one.telling() || anywhere || votes[one.transcript()] > 0)
        .min(
            BY_LIKENESS
                .thenComparingDouble(one -> -votes[one.transcript()] * one.smoothness())
                .thenComparingInt(Candidate::disagreement)
                .thenComparingLong(one -> distance(one, last))
                .thenComparing(one -> one.comparison().verdict())
                .thenComparingInt(Candidate::transcript)
                .thenComparingInt(one -> one.comparison().place().from()));
  }

  private static long distance(Candidate one, Optional<Candidate> last) {
    return last.filter(other -> other.transcript() == one.transcript())
        .map(other -> Trace.apart(other.comparison().place(), one.comparison().place()))
        .orElse(Long.MAX_VALUE);
  }

  private Trace trace(Quoted quoted, Optional<Candidate> best) {
    List<Trace.Step> steps = new ArrayList<>();
    best.ifPresent(main -> steps.add(Trace.Step.found(main.comparison())));
    for (Piece piece : quoted.pieces()) {
      if (best.isEmpty() || !piece.equals(best.get().comparison().piece())) {
        Optional<Comparison> place = best.flatMap(main -> candidates.near(piece, main));
        steps.add(new Trace.Step(piece, place));
      }
    }
    return new Trace(witness.id(), quoted, steps);
  }
}
