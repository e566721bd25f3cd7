package org.rashomon.account.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Spans;
import org.rashomon.word.Pronouns;

/// Picks what each pronoun and description stands for: the mention before it, among the nearest,
/// that scores highest, or nobody.
final class MentionLinks {

  /// How many mentions before one it may stand for.
  private static final int REACH = 80;

  private final Grammar grammar;
  private final List<Sentence> sentences;
  private final List<MentionHead> mentions;
  private final MentionFeatures features;

  /// @param mentions of all sentences, by place
  MentionLinks(
      Grammar grammar,
      List<Sentence> sentences,
      List<MentionHead> mentions,
      Quotations quotations) {
    this.grammar = grammar;
    this.sentences = sentences;
    this.mentions = mentions;
    this.features =
        new MentionFeatures(
            sentences,
            mentions,
            mentions.stream().map(mention -> folded(token(mention).text())).toList(),
            mentions.stream().map(mention -> number(quotations, token(mention))).toList());
  }

  /// Of each pronoun and description, by place.
  List<MentionLink> links() {
    List<MentionLink> links = new ArrayList<>();
    for (int i = 1; i < mentions.size(); i++) {
      if (seeks(mentions.get(i))) {
        int of = highest(i);
        links.add(
            new MentionLink(
                token(mentions.get(i)).span(), of < 0 ? null : token(mentions.get(of)).span()));
      }
    }
    return links;
  }

  private boolean seeks(MentionHead mention) {
    return mention.kind() != MentionHead.Kind.NAME
        && !token(mention).relation().is(Relation.COMPOUND);
  }

  /// Of equals nobody, then the earlier.
  private int highest(int mine) {
    EncoderRows from = mentions.get(mine).from();
    int best = -1;
    double highest = score(from, null, new int[0]);
    for (int other = Math.max(0, mine - REACH); other < mine; other++) {
      double score =
          agree(token(mentions.get(mine)), token(mentions.get(other)))
              ? score(from, mentions.get(other).to(), features.rows(mine, other))
              : Double.NEGATIVE_INFINITY;
      if (score > highest) {
        highest = score;
        best = other;
      }
    }
    return best;
  }

  /// Whether a pronoun for people can stand for the other: not for one of another gender or number.
  private static boolean agree(Token mine, Token other) {
    Pronouns.Meant meant = Pronouns.meant(mine.lower());
    return switch (meant) {
      case MALE, FEMALE ->
          other.pos() == PartOfSpeech.PRON
              ? Pronouns.meant(other.lower()) == meant
              : other.tag() != PennTag.NNS && other.tag() != PennTag.NNPS;
      case SEVERAL -> other.pos() != PartOfSpeech.PRON || Pronouns.meant(other.lower()) == meant;
      case OTHER, NOBODY -> true;
    };
  }

  /// @param to what the encoder tells of the other; `null` for nobody
  private double score(EncoderRows from, @Nullable EncoderRows to, int[] rows) {
    int half = grammar.mentionOut.length;
    double score = 0;
    for (int k = 0; k < half; k++) {
      double first = to == null ? grammar.nobody[k] : to.at(0, k);
      double hidden =
          from.at(0, half + k) + (to == null ? grammar.nobody[half + k] : to.at(0, half + k));
      for (int row : rows) {
        hidden += grammar.mentionFeatures[row][k];
      }
      score += from.at(0, k) * first + grammar.mentionOut[k] * Math.max(hidden, 0);
    }
    return score;
  }

  private Token token(MentionHead mention) {
    return sentences.get(mention.sentence()).tokens().get(mention.token());
  }

  private static int number(Quotations quotations, Token token) {
    int at = Spans.startingBy(quotations.spans(), span -> span, token.span().start());
    return at >= 0 && quotations.spans().get(at).contains(token.span().start()) ? at + 1 : 0;
  }

  private static String folded(String word) {
    StringBuilder plain = new StringBuilder();
    word.codePoints()
        .filter(c -> !EncoderCharacters.isLeftOut(c))
        .forEach(c -> plain.append(EncoderCharacters.folded(c)));
    return plain.toString();
  }
}
