package org.rashomon.account.parse;

import java.util.ArrayList;
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

  private static final Set<PennTag> NOUNS =
      Set.of(PennTag.NN, PennTag.NNS, PennTag.NNP, PennTag.NNPS, PennTag.PRP);

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

  /// The tokens that phrases hang on, of which these words are all or part: one, or several where
  /// the tree has them apart. Nouns and pronouns come first. What owns or describes a noun is part
  /// of that noun's phrase.
  public List<Integer> heads(Span words) {
    List<Integer> nouns = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    int first = Spans.endingAfter(tokens, Token::span, words.start());
    for (int i = first; i < tokens.size() && tokens.get(i).span().start() < words.end(); i++) {
      Token token = tokens.get(i);
      int head = token.head();
      boolean top = head < 0 || !tokens.get(head).span().overlaps(words);
      if (top && NOUNS.contains(token.tag())) {
        nouns.add(phrase(i));
      } else if (top && isNominal(token)) {
        others.add(phrase(i));
      }
    }
    nouns.addAll(others);
    return nouns;
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

  /// The token that hangs on none.
  public int root() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() < 0) {
        return i;
      }
    }
    throw new IllegalStateException("a sentence without a root at " + span);
  }

  /// Who does what a verb tells: its subject, that of the verb it is joined to, the noun that its
  /// relative clause describes, or `by` whom it is done; -1 where the sentence doesn't tell.
  public int agent(int verb) {
    for (int at = verb; at >= 0; at = conjoined(at)) {
      int subject = ownAgent(at);
      if (subject >= 0) {
        return subject;
      }
    }
    return -1;
  }

  private int ownAgent(int verb) {
    Token token = tokens.get(verb);
    boolean passive = false;
    for (int child : children(verb)) {
      Relation relation = tokens.get(child).relation();
      passive |= relation == Relation.NSUBJ_PASS || relation == Relation.AUX_PASS;
      if (relation == Relation.OBL_AGENT) {
        return child;
      }
      if (relation == Relation.NSUBJ || relation == Relation.NSUBJ_OUTER) {
        if (!isRelative(tokens.get(child))) {
          return child;
        }
        return token.relation() == Relation.ACL_RELCL ? token.head() : before(child);
      }
    }
    return token.relation() == Relation.ACL_RELCL && !passive ? token.head() : -1;
  }

  /// The noun before a relative pronoun whose clause the tree has elsewhere; the pronoun itself
  /// where none stands there.
  private int before(int pronoun) {
    int at = pronoun - 1;
    while (at >= 0 && tokens.get(at).isMark()) {
      at--;
    }
    return at >= 0 && NOUNS.contains(tokens.get(at).tag()) ? phrase(at) : pronoun;
  }

  private static boolean isRelative(Token token) {
    return token.tag() == PennTag.WP || token.tag() == PennTag.WDT;
  }

  private int conjoined(int verb) {
    return tokens.get(verb).relation() == Relation.CONJ ? tokens.get(verb).head() : -1;
  }

  /// The words of a token and of what is below it, marks at their ends left out; without what is
  /// below `except` and beyond.
  ///
  /// @param except a token, or -1
  public Span phrase(int token, int except) {
    int from = token;
    int to = token;
    for (int i = 0; i < tokens.size(); i++) {
      boolean out = except >= 0 && (i == except || isUnder(i, except));
      if (!out && isUnder(i, token) && !tokens.get(i).isMark()) {
        from = Math.min(from, i);
        to = Math.max(to, i);
      }
    }
    return Span.hull(tokens.get(from).span(), tokens.get(to).span());
  }

  /// The tokens that belong to one, in their order.
  public List<Integer> children(int token) {
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).head() == token)
        .boxed()
        .toList();
  }
}
