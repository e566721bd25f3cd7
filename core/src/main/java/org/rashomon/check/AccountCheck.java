package org.rashomon.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.check.Check.Verdict;
import org.rashomon.collate.Family.Edit;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;
import org.rashomon.witness.Witness;

/// The checks of one account: where the same words stand in several places, the account's other
/// quotations tell which is meant.
final class AccountCheck {

  /// Pieces of one quotation that stand further apart, in words, are told of by the longest one.
  private static final int NEAR = 400;

  private final Concordance concordance;
  private final Candidates candidates;
  private final Witness witness;

  /// For each transcript, the weight of the account's quotations that stand in it.
  private final double[] votes;

  AccountCheck(Concordance concordance, Witness witness) {
    this.concordance = concordance;
    this.candidates = new Candidates(concordance);
    this.witness = witness;
    this.votes = new double[concordance.transcripts().size()];
  }

  List<Check> checks() {
    List<Quoted> quotations = Quoted.of(witness);
    List<List<Candidate>> found = new ArrayList<>();
    for (Quoted quoted : quotations) {
      List<Candidate> all = candidates.of(quoted);
      found.add(all);
      vote(all);
    }
    List<Check> checks = new ArrayList<>();
    Optional<Candidate> last = Optional.empty();
    for (int i = 0; i < quotations.size(); i++) {
      Optional<Candidate> best = best(found.get(i), last);
      checks.add(check(quotations.get(i), best));
      last = best.isPresent() ? best : last;
    }
    return checks;
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
        .map(other -> apart(other.comparison().place(), one.comparison().place()))
        .orElse(Long.MAX_VALUE);
  }

  private static long apart(Place a, Place b) {
    return Math.abs((long) a.from() - b.from());
  }

  private Check check(Quoted quoted, Optional<Candidate> best) {
    if (best.isEmpty()) {
      return new Check(
          witness.id(),
          quoted.index(),
          quoted.spans(),
          Verdict.ABSENT,
          null,
          null,
          false,
          List.of());
    }
    Candidate main = best.get();
    Transcript transcript = concordance.transcripts().get(main.transcript());
    Verdict verdict = main.comparison().verdict();
    List<Comparison> near = new ArrayList<>(List.of(main.comparison()));
    for (Piece piece : quoted.pieces()) {
      if (piece.equals(main.comparison().piece())) {
        continue;
      }
      Optional<Comparison> other = candidates.near(piece, main);
      verdict = verdict.or(other.map(Comparison::verdict).orElse(missing(piece)));
      other
          .filter(one -> apart(one.place(), main.comparison().place()) <= NEAR)
          .ifPresent(near::add);
    }
    near.sort(Comparator.comparing(one -> one.piece().span()));
    return new Check(
        witness.id(),
        quoted.index(),
        quoted.spans(),
        verdict,
        new Passage(transcript.account().id(), hull(near, transcript)),
        main.agrees(),
        main.turn().interpreted(),
        edits(near));
  }

  /// A word or two that stand nowhere near tell nothing.
  private static Verdict missing(Piece piece) {
    return piece.size() <= Piece.SHORT ? Verdict.VERBATIM : Verdict.ALTERED;
  }

  private static Span hull(List<Comparison> near, Transcript transcript) {
    return near.stream().map(one -> one.span(transcript)).reduce(Span::hull).orElseThrow();
  }

  private static List<Edit> edits(List<Comparison> near) {
    return near.stream().flatMap(one -> one.changes().stream()).map(Change::edit).toList();
  }
}
