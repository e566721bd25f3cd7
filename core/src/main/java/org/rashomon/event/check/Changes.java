package org.rashomon.event.check;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.event.check.Check.Verdict;
import org.rashomon.event.collate.Alignment.Pair;

/// Finds what differs between a piece and the words of a transcript, and how grave it is.
final class Changes {

  private Changes() {}

  /// In order; none at an end where words are merely left out.
  static List<Change> of(Piece piece, PiecePlace place, Transcript transcript) {
    List<Change> changes = new ArrayList<>();
    int i = 0;
    int j = beginning(place, transcript);
    for (Pair pair : place.pairs()) {
      add(changes, side(transcript, j, pair.b()), side(piece, i, pair.a()));
      i = pair.a() + 1;
      j = pair.b() + 1;
    }
    int left = piece.size() - i;
    int to = j;
    while (to < Math.min(transcript.tokens().size(), j + left)
        && !transcript.sentenceEndsBefore(to)) {
      to++;
    }
    add(changes, side(transcript, j, to), side(piece, i, piece.size()));
    return changes;
  }

  /// What words before the first pair stand for, as many as there are and in the same sentence.
  private static int beginning(PiecePlace place, Transcript transcript) {
    int first = place.from();
    int from = first;
    while (first - from < place.pairs().getFirst().a()
        && from > 0
        && !transcript.sentenceEndsBefore(from)) {
      from--;
    }
    return from;
  }

  static Change.Side side(Transcript transcript, int from, int to) {
    return new Change.Side(transcript.text(), transcript.tokens(), from, to);
  }

  static Change.Side side(Piece piece, int from, int to) {
    return new Change.Side(piece.text(), piece.tokens(), from, to);
  }

  private static void add(List<Change> changes, Change.Side said, Change.Side quoted) {
    if (!said.isEmpty() || !quoted.isEmpty()) {
      changes.add(new Change(said, quoted));
    }
  }

  /// How grave the change is.
  static Verdict verdict(Change change) {
    if (change.quoted().isEmpty()) {
      return leftOut(change);
    }
    if (change.said().letters().equals(change.quoted().letters()) || isDate(change)) {
      return Verdict.TYPOGRAPHY;
    }
    if (change.quoted().tokens().stream().allMatch(CheckedWord::bracketed)) {
      return Verdict.TRIMMED;
    }
    return Reversal.turns(change) ? Verdict.REVERSED : Verdict.ALTERED;
  }

  /// `8th` for `8`, as in dates.
  private static boolean isDate(Change change) {
    List<String> said = change.said().keys();
    List<String> quoted = change.quoted().keys();
    return said.size() == 1
        && quoted.size() == 1
        && change.said().tokens().getFirst().isNumber()
        && NumberKeys.value(said.getFirst()).equals(NumberKeys.value(quoted.getFirst()));
  }

  private static Verdict leftOut(Change change) {
    if (isStammer(change.said())) {
      return Verdict.TYPOGRAPHY;
    }
    if (Reversal.turns(change)) {
      return Verdict.REVERSED;
    }
    Change.Side quoted = change.quoted();
    boolean gap = quoted.to() < quoted.all().size() && quoted.all().get(quoted.to()).afterGap();
    boolean bracket = quoted.to() > 0 && quoted.all().get(quoted.to() - 1).bracketed();
    return gap || bracket ? Verdict.TRIMMED : Verdict.SPLICED;
  }

  /// Words said twice over, of which a quotation keeps one: `to -- to go`.
  private static boolean isStammer(Change.Side said) {
    int length = said.to() - said.from();
    return said.keys().equals(said.shifted(length).keys())
        || said.keys().equals(said.shifted(-length).keys());
  }

  /// What is left out at the ends of a piece that is given as a sentence.
  static Verdict atEnds(Piece piece, PiecePlace place, Transcript transcript) {
    Verdict verdict = Verdict.VERBATIM;
    if (piece.beginsSentence()
        && place.pairs().getFirst().a() == 0
        && isLower(transcript, place.from())
        && !transcript.sentenceEndsBefore(place.from())) {
      boolean marked = piece.tokens().getFirst().afterGap();
      boolean turned = !marked && Reversal.cutOff(transcript, place.from()).isPresent();
      verdict = turned ? Verdict.REVERSED : Verdict.TRIMMED;
    }
    if (piece.endsSentence() && !transcript.sentenceEndsBefore(place.to())) {
      verdict = verdict.or(Verdict.TRIMMED);
    }
    return verdict;
  }

  private static boolean isLower(Transcript transcript, int at) {
    int start = transcript.tokens().get(at).span().start();
    return Character.isLowerCase(transcript.text().codePointAt(start));
  }
}
