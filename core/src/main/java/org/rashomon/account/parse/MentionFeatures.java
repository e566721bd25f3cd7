package org.rashomon.account.parse;

import java.util.List;

/// How two mentions stand to each other: rows of the table [Grammar#mentionFeatures], one of each
/// block. Training numbers them the same way (`training/mentions.py`).
final class MentionFeatures {

  /// Rows of each block: mentions between, sentences between, kinds, same word, in the tree,
  /// quotations.
  private static final int[] ROWS = {8, 6, 6, 2, 4, 5};

  private final List<Sentence> sentences;
  private final List<String> words;
  private final List<Integer> quotations;
  private final List<MentionHead> mentions;

  /// @param words of each mention, the folded word that it hangs on
  /// @param quotations of each mention, the number of the quotation that it stands in; 0 for none
  MentionFeatures(
      List<Sentence> sentences,
      List<MentionHead> mentions,
      List<String> words,
      List<Integer> quotations) {
    this.sentences = sentences;
    this.mentions = mentions;
    this.words = words;
    this.quotations = quotations;
  }

  /// @param mine the number of the mention that stands for another
  /// @param other that of an earlier one
  int[] rows(int mine, int other) {
    MentionHead seeker = mentions.get(mine);
    MentionHead candidate = mentions.get(other);
    int[] values = {
      bucket(mine - other - 1, ROWS[0]),
      bucket(seeker.sentence() - candidate.sentence(), ROWS[1]),
      MentionHead.Kind.values().length * seeker.kind().number + candidate.kind().number,
      words.get(mine).equals(words.get(other)) ? 1 : 0,
      inTheTree(seeker, candidate),
      quotations(quotations.get(mine), quotations.get(other))
    };
    int first = 0;
    for (int block = 0; block < ROWS.length; block++) {
      values[block] += first;
      first += ROWS[block];
    }
    return values;
  }

  /// 0, 1, 2, 3, then 4 to 7, 8 to 15 and so on; the last takes what is left.
  private static int bucket(int n, int rows) {
    int bucket = n < 4 ? n : Integer.SIZE - Integer.numberOfLeadingZeros(n) + 1;
    return Math.min(bucket, rows - 1);
  }

  /// 1 for two of one head, 2 where the other is over mine, 3 where mine is over the other.
  private int inTheTree(MentionHead mine, MentionHead other) {
    if (mine.sentence() != other.sentence()) {
      return 0;
    }
    Sentence sentence = sentences.get(mine.sentence());
    if (sentence.isUnder(mine.token(), other.token())) {
      return 2;
    }
    if (sentence.tokens().get(mine.token()).head() == sentence.tokens().get(other.token()).head()) {
      return 1;
    }
    return sentence.isUnder(other.token(), mine.token()) ? 3 : 0;
  }

  /// 0 for both outside, 1 for both in one, 2 for mine in one, 3 for the other in one, 4 for two.
  private static int quotations(int mine, int other) {
    if (mine > 0 && other > 0) {
      return mine == other ? 1 : 4;
    }
    return mine > 0 ? 2 : other > 0 ? 3 : 0;
  }
}
