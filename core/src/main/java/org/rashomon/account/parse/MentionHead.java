package org.rashomon.account.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The token that a mention hangs on, and what the encoder tells of it.
///
/// @param sentence its number in the story
/// @param token its number in the sentence
record MentionHead(int sentence, int token, Kind kind, EncoderRows from, EncoderRows to) {

  enum Kind {
    PRONOUN(0),
    DESCRIPTION(1),
    NAME(2);

    /// In the order of the rows of the table of features.
    final int number;

    Kind(int number) {
      this.number = number;
    }
  }

  private static final Set<Relation> PARTS =
      Set.of(
          Relation.FLAT,
          Relation.FIXED,
          Relation.GOESWITH,
          Relation.REPARANDUM,
          Relation.DISCOURSE,
          Relation.EXPL);

  private static final Set<PennTag> RELATIVE =
      Set.of(PennTag.WDT, PennTag.WP, PennTag.WP_POSS, PennTag.EX);

  /// Those of a sentence, by place.
  ///
  /// @param rows of each token, the piece that tells of it
  static List<MentionHead> in(Sentence sentence, int number, List<Integer> rows, Encoded encoded) {
    List<MentionHead> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (isMention(sentence.tokens(), i)) {
        Kind kind = kind(sentence.tokens().get(i));
        int row = rows.get(i);
        found.add(
            new MentionHead(
                number, i, kind, encoded.mentionFrom().row(row), encoded.mentionTo().row(row)));
      }
    }
    return found;
  }

  private static Kind kind(Token token) {
    return switch (token.pos()) {
      case PRON -> Kind.PRONOUN;
      case PROPN -> Kind.NAME;
      case ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PUNCT, SCONJ, SYM, VERB, X ->
          Kind.DESCRIPTION;
    };
  }

  private static boolean isMention(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (!isPossible(token) || !isNominal(token)) {
      return false;
    }
    boolean inName =
        token.relation().is(Relation.COMPOUND)
            && token.pos() == PartOfSpeech.PROPN
            && token.head() >= 0
            && tokens.get(token.head()).pos() == PartOfSpeech.PROPN;
    return !inName;
  }

  private static boolean isPossible(Token token) {
    return !PARTS.contains(token.relation()) && !RELATIVE.contains(token.tag());
  }

  private static boolean isNominal(Token token) {
    return switch (token.pos()) {
      case NOUN, PROPN, PRON -> true;
      case NUM, DET, ADJ ->
          token.relation().is(Relation.NSUBJ)
              || token.relation().is(Relation.OBJ)
              || token.relation().is(Relation.IOBJ)
              || token.relation().is(Relation.OBL);
      case ADP, ADV, AUX, CCONJ, INTJ, PART, PUNCT, SCONJ, SYM, VERB, X -> false;
    };
  }
}
