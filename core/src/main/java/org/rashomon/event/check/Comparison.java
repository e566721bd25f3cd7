package org.rashomon.event.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.event.check.Check.Verdict;
import org.rashomon.event.collate.Alignment.Pair;
import org.rashomon.event.collate.Family.Edit;
import org.rashomon.text.Span;

/// A piece laid beside the words of a transcript.
///
/// @param changes in order; none at an end where words are merely left out
record Comparison(Piece piece, Place place, Verdict verdict, List<Change> changes) {

  Comparison {
    changes = List.copyOf(changes);
  }

  static Comparison of(Piece piece, Place place, Transcript transcript) {
    List<Change> changes = changes(piece, place, transcript);
    Verdict verdict = ends(piece, place, transcript);
    for (Change change : changes) {
      verdict = verdict.or(of(change));
    }
    if (verdict == Verdict.VERBATIM && !Marks.same(piece, place, transcript)) {
      verdict = Verdict.TYPOGRAPHY;
    }
    return new Comparison(piece, place, verdict, changes);
  }

  /// Where the words stand in the transcript's text.
  Span span(Transcript transcript) {
    List<Token> spoken = transcript.tokens();
    return Span.hull(spoken.get(place.from()).span(), spoken.get(place.to() - 1).span());
  }

  /// Whose turn most of it is from.
  Turn turn(Transcript transcript) {
    int middle = place.pairs().get(place.pairs().size() / 2).b();
    return transcript.turnAt(transcript.tokens().get(middle).span().start());
  }

  /// The same comparison for a part of the piece; nothing where none of the part is there.
  Optional<Comparison> of(Piece.Part part, Transcript transcript) {
    return place.within(part.from(), part.to()).map(at -> of(part.piece(), at, transcript));
  }

  /// The transcript's words turned into the piece's, what is the same with them.
  List<Edit> edits(Transcript transcript) {
    List<Edit> edits = new ArrayList<>();
    int i = 0;
    int j = place.from();
    if (changes.isEmpty() || changes.getFirst().quoted().from() > 0) {
      Reversal.cutOff(transcript, j)
          .map(from -> side(transcript, sentenceAt(from, transcript), place.from()))
          .map(said -> new Change(said, side(piece, 0, 0)))
          .filter(_ -> ends(piece, place, transcript) == Verdict.REVERSED)
          .ifPresent(change -> edits.add(change.edit()));
    }
    for (Change change : changes) {
      keep(
          edits, side(transcript, j, change.said().from()), side(piece, i, change.quoted().from()));
      edits.add(change.edit());
      i = change.quoted().to();
      j = change.said().to();
    }
    keep(edits, side(transcript, j, place.to()), side(piece, i, piece.size()));
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
      if (of(change).compareTo(Verdict.TRIMMED) > 0) {
        cost += quoted == 0 ? 1 + Math.log(said) : Math.max(said, quoted);
      }
    }
    return cost;
  }

  private static List<Change> changes(Piece piece, Place place, Transcript transcript) {
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
  private static int beginning(Place place, Transcript transcript) {
    int first = place.from();
    int from = first;
    while (first - from < place.pairs().getFirst().a()
        && from > 0
        && !transcript.sentenceEndsBefore(from)) {
      from--;
    }
    return from;
  }

  private static Change.Side side(Transcript transcript, int from, int to) {
    return new Change.Side(transcript.text(), transcript.tokens(), from, to);
  }

  private static Change.Side side(Piece piece, int from, int to) {
    return new Change.Side(piece.text(), piece.tokens(), from, to);
  }

  private static void add(List<Change> changes, Change.Side said, Change.Side quoted) {
    if (!said.isEmpty() || !quoted.isEmpty()) {
      changes.add(new Change(said, quoted));
    }
  }

  private static Verdict of(Change change) {
    if (change.quoted().isEmpty()) {
      return leftOut(change);
    }
    if (change.said().letters().equals(change.quoted().letters()) || isDate(change)) {
      return Verdict.TYPOGRAPHY;
    }
    if (change.quoted().tokens().stream().allMatch(Token::bracketed)) {
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
    boolean after =
        said.to() + length <= said.all().size()
            && said.keys()
                .equals(
                    said.all().subList(said.to(), said.to() + length).stream()
                        .map(Token::key)
                        .toList());
    boolean before =
        said.from() - length >= 0
            && said.keys()
                .equals(
                    said.all().subList(said.from() - length, said.from()).stream()
                        .map(Token::key)
                        .toList());
    return before || after;
  }

  /// What is left out at the ends of a piece that is given as a sentence.
  private static Verdict ends(Piece piece, Place place, Transcript transcript) {
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
