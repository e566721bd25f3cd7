package org.rashomon.event.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Entity;
import org.rashomon.account.quote.Quotation;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Span;

/// A quotation that can be looked up, or a part of one: what stands within two pairs of marks, with
/// the narrator's words between, need not have been said in a row, and one may be altered and the
/// other not. A word or two go with what stands before or after them.
///
/// @param index in [Witness#quotations]
/// @param pieces the longest first; at least one
/// @param speaker the person who speaks, `null` where the account doesn't say
record QuotedPart(int index, List<Piece> pieces, @Nullable String speaker) {

  QuotedPart {
    pieces = List.copyOf(pieces);
  }

  /// The account's quotations that have words within marks, in order; terms are nobody's words.
  static List<QuotedPart> of(Witness witness) {
    List<QuotedPart> found = new ArrayList<>();
    for (int i = 0; i < witness.quotations().size(); i++) {
      Quotation quotation = witness.quotations().get(i);
      if (quotation.form() != Quotation.Form.TERM) {
        String speaker = speaker(witness, quotation);
        for (List<Piece> part : parts(witness.text(), quotation)) {
          found.add(new QuotedPart(i, part, speaker));
        }
      }
    }
    return found;
  }

  private static List<List<Piece>> parts(String text, Quotation quotation) {
    boolean direct = quotation.form() == Quotation.Form.DIRECT;
    List<List<Piece>> parts = new ArrayList<>();
    for (Span span : quotation.marked()) {
      List<CheckedWord> tokens = CheckedWords.quoted(text, span);
      if (tokens.isEmpty()) {
        continue;
      }
      Piece piece = new Piece(text, span, tokens, direct);
      if (parts.isEmpty() || beginsAnew(parts.getLast(), piece)) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(piece);
    }
    Comparator<Piece> longest = Comparator.comparingInt(Piece::size).reversed();
    parts.forEach(part -> part.sort(longest.thenComparing(Piece::span)));
    return parts;
  }

  private static boolean beginsAnew(List<Piece> part, Piece piece) {
    boolean full = part.stream().anyMatch(one -> one.size() > Piece.SHORT);
    int end = part.getLast().tokens().getLast().span().end();
    boolean sentence =
        piece.beginsSentence() && SentenceEnds.endsIn(piece.text(), end, piece.span().start());
    return sentence || (full && piece.size() > Piece.SHORT);
  }

  private static @Nullable String speaker(Witness witness, Quotation quotation) {
    if (quotation.speaker() == null) {
      return null;
    }
    Entity entity = witness.named().entities().get(quotation.speaker());
    return entity.kind() == Entity.Kind.PERSON ? entity.name() : null;
  }
}
