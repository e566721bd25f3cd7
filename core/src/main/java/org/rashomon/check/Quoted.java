package org.rashomon.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rashomon.name.Entity;
import org.rashomon.quote.Quotation;
import org.rashomon.text.Span;
import org.rashomon.witness.Witness;

/// A quotation that can be looked up.
///
/// @param index in [Witness#quotations]
/// @param pieces the longest first; at least one
/// @param speaker the person who speaks, `null` where the account doesn't tell
record Quoted(int index, List<Piece> pieces, @Nullable String speaker) {

  Quoted {
    pieces = List.copyOf(pieces);
  }

  /// The account's quotations that have words within marks, in order; terms are nobody's words.
  static List<Quoted> of(Witness witness) {
    List<Quoted> found = new ArrayList<>();
    for (int i = 0; i < witness.quotations().size(); i++) {
      of(witness, i).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Quoted> of(Witness witness, int index) {
    Quotation quotation = witness.quotations().get(index);
    if (quotation.form() == Quotation.Form.TERM) {
      return Optional.empty();
    }
    boolean direct = quotation.form() == Quotation.Form.DIRECT;
    List<Piece> pieces = new ArrayList<>();
    for (Span span : quotation.marked()) {
      List<Token> tokens = Tokens.quoted(witness.text(), span);
      if (!tokens.isEmpty()) {
        pieces.add(new Piece(witness.text(), span, tokens, direct));
      }
    }
    pieces.sort(Comparator.comparingInt(Piece::size).reversed().thenComparing(Piece::span));
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(new Quoted(index, pieces, speaker(witness, quotation)));
  }

  private static @Nullable String speaker(Witness witness, Quotation quotation) {
    if (quotation.speaker() == null) {
      return null;
    }
    Entity entity = witness.named().entities().get(quotation.speaker());
    return entity.kind() == Entity.Kind.PERSON ? entity.name() : null;
  }
}
