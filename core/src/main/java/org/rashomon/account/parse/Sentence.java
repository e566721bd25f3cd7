package org.rashomon.account.parse;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.rashomon.text.Span;
import org.rashomon.text.Spans;

/// A sentence of the story; never empty.
///
/// @param paragraph index of its paragraph in [Parsed#paragraphs]
public record Sentence(Span span, int paragraph, List<Token> tokens) {

  /// What stands so to a noun is part of its phrase.
  private static final Set<Relation> WITHIN_PHRASE =
      Set.of(
          Relation.NMOD_POSS,
          Relation.NMOD_DESC,
          Relation.COMPOUND,
          Relation.FLAT,
          Relation.AMOD,
          Relation.DET,
          Relation.DET_PREDET,
          Relation.NUMMOD);

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /// Whether a token is below another in the tree; none is below itself.
  public boolean isUnder(int token, int other) {
    for (int at = tokens.get(token).head(); at >= 0; at = tokens.get(at).head()) {
      if (at == other) {
        return true;
      }
    }
    return false;
  }

  /// The token that a phrase hangs on, whose words these are or some of them; -1 where they are
  /// marks alone. What owns or describes a noun is part of that noun's phrase.
  public int head(Span words) {
    int other = -1;
    int first = Spans.endingAfter(tokens, Token::span, words.start());
    for (int i = first; i < tokens.size() && tokens.get(i).span().start() < words.end(); i++) {
      Token token = tokens.get(i);
      int head = token.head();
      boolean top = head < 0 || !tokens.get(head).span().overlaps(words);
      if (top && (token.isNoun() || token.pos() == PartOfSpeech.PRON)) {
        return phrase(i);
      }
      other = top && other < 0 && isNominal(token) ? i : other;
    }
    return other < 0 ? -1 : phrase(other);
  }

  private static boolean isNominal(Token token) {
    return switch (token.pos()) {
      case NOUN, PROPN, PRON, NUM, ADJ, DET, SYM, X -> true;
      case ADP, ADV, AUX, CCONJ, INTJ, PART, PUNCT, SCONJ, VERB -> false;
    };
  }

  private int phrase(int token) {
    int at = token;
    while (tokens.get(at).head() >= 0 && WITHIN_PHRASE.contains(tokens.get(at).relation())) {
      at = tokens.get(at).head();
    }
    return at;
  }

  /// The tokens that belong to one, in their order.
  public List<Integer> children(int token) {
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).head() == token)
        .boxed()
        .toList();
  }
}
