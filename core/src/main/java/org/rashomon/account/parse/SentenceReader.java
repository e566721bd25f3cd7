package org.rashomon.account.parse;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.text.Span;

/// What the encoder tells of a sentence → its tokens with tags and tree.
final class SentenceReader {

  private final Grammar grammar;
  private final Encoded encoded;
  private final PartsOfSpeech partsOfSpeech;
  private final String text;

  SentenceReader(Grammar grammar, Encoded encoded, PartsOfSpeech partsOfSpeech, String text) {
    this.grammar = grammar;
    this.partsOfSpeech = partsOfSpeech;
    this.encoded = encoded;
    this.text = text;
  }

  Sentence sentence(Unparsed unparsed) {
    List<Integer> rows = unparsed.rows();
    int[] heads = Tree.best(arcs(rows));
    List<PartOfSpeech> pos =
        partsOfSpeech.of(unparsed.tokens().stream().map(span -> span.in(text)).toList());
    List<PennTag> tags =
        rows.stream().map(row -> grammar.tags.get(encoded.tag().highest(row))).toList();
    Relation[] relations = new Relation[heads.length];
    for (int i = 0; i < heads.length; i++) {
      relations[i] = heads[i] < 0 ? Relation.ROOT : relation(rows.get(i), rows.get(heads[i]));
    }
    OneSubject.mend(tags, heads, relations);
    List<Token> tokens = new ArrayList<>(rows.size());
    for (int i = 0; i < heads.length; i++) {
      Span span = unparsed.tokens().get(i);
      tokens.add(new Token(span, span.in(text), pos.get(i), tags.get(i), heads[i], relations[i]));
    }
    return new Sentence(hull(unparsed), unparsed.paragraph(), tokens);
  }

  /// A sentence without a letter: nothing in it belongs to anything.
  static Sentence unread(Unparsed unparsed, String text) {
    List<Token> tokens = new ArrayList<>(unparsed.tokens().size());
    for (Span span : unparsed.tokens()) {
      boolean number = span.in(text).chars().anyMatch(Character::isDigit);
      tokens.add(
          new Token(
              span,
              span.in(text),
              number ? PartOfSpeech.NUM : PartOfSpeech.PUNCT,
              number ? PennTag.CD : PennTag.NFP,
              tokens.isEmpty() ? -1 : 0,
              tokens.isEmpty() ? Relation.ROOT : Relation.DEP));
    }
    return new Sentence(hull(unparsed), unparsed.paragraph(), tokens);
  }

  private static Span hull(Unparsed unparsed) {
    return Span.hull(unparsed.tokens().getFirst(), unparsed.tokens().getLast());
  }

  private double[][] arcs(List<Integer> rows) {
    int n = rows.size();
    double[][] scores = new double[n][n + 1];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < grammar.root.length; k++) {
        scores[i][0] += encoded.arcFrom().at(rows.get(i), k) * grammar.root[k];
      }
      for (int j = 0; j < n; j++) {
        scores[i][j + 1] = encoded.arcFrom().product(rows.get(i), encoded.arcTo(), rows.get(j));
      }
    }
    return scores;
  }

  private Relation relation(int row, int head) {
    double[] hidden = new double[grammar.relationWeights[0].length];
    for (int k = 0; k < hidden.length; k++) {
      hidden[k] = Math.max(encoded.relationFrom().at(row, k) + encoded.relationTo().at(head, k), 0);
    }
    int best = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int relation = 0; relation < grammar.relations.size(); relation++) {
      double score = grammar.relationBias[relation];
      for (int k = 0; k < hidden.length; k++) {
        score += grammar.relationWeights[relation][k] * hidden[k];
      }
      if (score > highest) {
        highest = score;
        best = relation;
      }
    }
    return grammar.relations.get(best);
  }
}
