package org.rashomon.event.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.event.check.Check.Verdict;
import org.rashomon.event.collate.Family.Edit;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// Where a quotation's pieces stand in the transcripts.
///
/// @param steps the piece that shows most first; none of them has a place if that one has none
record Trace(String account, QuotedPart quoted, List<Step> steps) {

  /// Of pieces of one quotation that stand further apart, in words, only the first counts.
  private static final int NEAR = 400;

  Trace {
    steps = List.copyOf(steps);
  }

  /// A piece and its place, where it has one.
  record Step(Piece piece, Optional<PieceComparison> found) {

    static Step found(PieceComparison comparison) {
      return new Step(comparison.piece(), Optional.of(comparison));
    }

    /// The part of the piece that lies within the span, where the whole piece was found.
    Optional<Step> within(Span span, Concordance concordance) {
      return piece
          .within(span)
          .map(part ->
              new Step(
                  part.piece(),
                  found.flatMap(whole -> whole.of(part, concordance.transcript(whole.place())))));
    }

    /// A word or two that stand nowhere near show nothing.
    private Verdict verdict() {
      Verdict missing = piece.size() <= Piece.SHORT ? Verdict.VERBATIM : Verdict.ALTERED;
      return found.map(PieceComparison::verdict).orElse(missing);
    }
  }

  /// The part that lies within the span.
  ///
  /// @return nothing where no piece reaches into it
  Optional<Trace> within(Span span, Concordance concordance) {
    List<Step> parts =
        steps.stream().flatMap(step -> step.within(span, concordance).stream()).toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(sorted(parts));
  }

  /// Both as one: a wording may be of two quotations' worth of marks.
  Trace with(Trace other) {
    return sorted(Stream.concat(steps.stream(), other.steps.stream()).toList());
  }

  private Trace sorted(List<Step> parts) {
    Comparator<Step> surest =
        Comparator.comparing((Step step) -> step.found().isEmpty())
            .thenComparingInt(step -> -step.piece().size())
            .thenComparing(step -> step.piece().span());
    return new Trace(account, quoted, parts.stream().sorted(surest).toList());
  }

  Check check(Concordance concordance) {
    List<Span> spans = steps.stream().map(step -> step.piece().span()).sorted().toList();
    Optional<PieceComparison> first = steps.getFirst().found();
    if (first.isEmpty()) {
      return new Check(
          account, quoted.index(), spans, Verdict.ABSENT, null, null, null, false, List.of());
    }
    Verdict verdict = steps.stream().map(Step::verdict).reduce(Verdict::or).orElseThrow();
    PiecePlace main = first.get().place();
    Transcript transcript = concordance.transcript(main);
    Turn turn = first.get().turn(transcript);
    List<PieceComparison> near =
        steps.stream()
            .flatMap(step -> step.found().stream())
            .filter(one -> one.place().transcript() == main.transcript())
            .filter(one -> apart(one.place(), main) <= NEAR)
            .sorted(Comparator.comparing(one -> one.piece().span()))
            .toList();
    return new Check(
        account,
        quoted.index(),
        spans,
        verdict,
        new Passage(transcript.account().id(), hull(near, transcript)),
        turn.speaker(),
        Surnames.agree(turn.speaker(), quoted.speaker()),
        turn.interpreted(),
        edits(near, transcript));
  }

  static long apart(PiecePlace a, PiecePlace b) {
    return Math.abs((long) a.from() - b.from());
  }

  private static Span hull(List<PieceComparison> near, Transcript transcript) {
    return near.stream().map(one -> one.span(transcript)).reduce(Span::hull).orElseThrow();
  }

  private static List<Edit> edits(List<PieceComparison> near, Transcript transcript) {
    return near.stream().flatMap(one -> one.edits(transcript).stream()).toList();
  }
}
