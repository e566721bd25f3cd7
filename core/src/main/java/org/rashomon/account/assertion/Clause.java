package org.rashomon.account.assertion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Token;
import org.rashomon.text.Span;
import org.rashomon.word.Lemmas;

/// A run of tokens of one sentence with at most one thing to say.
///
/// @param quotation index of the quotation that it belongs to; `null` for the account's own voice
record Clause(List<Token> tokens, @Nullable Integer quotation) {

  /// `before the ship left port`
  boolean tellsWhen() {
    return Clauses.WHEN.contains(tokens.getFirst().lower()) && !joins();
  }

  /// `as well as closing the port`
  private boolean joins() {
    return tokens.size() > 3
        && AS_WELL_AS.equals(tokens.subList(0, 3).stream().map(Token::lower).toList());
  }

  private static final List<String> AS_WELL_AS = List.of("as", "well", "as");

  Clause {
    tokens = List.copyOf(tokens);
  }

  /// Without marks and joining words at its ends.
  Span span() {
    int from = 0;
    int to = tokens.size();
    if (joins()) {
      from = 3;
    }
    while (from < to - 1 && (isEdge(tokens.get(from)) || tokens.get(from).lower().equals("as"))) {
      from++;
    }
    while (to - 1 > from && isEdge(tokens.get(to - 1))) {
      to--;
    }
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /// The token's lemma, as its part of speech has it.
  static String lemma(Token token) {
    return token.pos() == PartOfSpeech.VERB
        ? Lemmas.ofVerb(token.lower())
        : Lemmas.of(token.lower());
  }

  private static boolean isEdge(Token token) {
    return token.pos() == PartOfSpeech.PUNCT
        || token.pos() == PartOfSpeech.CCONJ
        || token.lower().equals("that");
  }
}
