package org.rashomon.account.parse;

import java.util.List;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Block;
import org.rashomon.text.Spans;

/// An account with the paragraphs, sentences and tokens of its story.
///
/// @param paragraphs the story's blocks, one a line of text, in order
/// @param sentences of all paragraphs, in order; none spans two paragraphs
public record Parsed(Account account, List<Block> paragraphs, List<Sentence> sentences) {

  public Parsed {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
  }

  public String text() {
    return account.text();
  }

  /// All tokens of the story, in order.
  public List<Token> tokens() {
    return sentences.stream().flatMap(sentence -> sentence.tokens().stream()).toList();
  }

  /// The sentence in which the offset lies, or the last one before it.
  ///
  /// @throws IllegalArgumentException if the account has no sentence up to there
  public Sentence sentenceAt(int offset) {
    int last = Spans.startingBy(sentences, Sentence::span, offset);
    if (last < 0) {
      throw new IllegalArgumentException(
          account.id() + ": no sentence at or before offset " + offset);
    }
    return sentences.get(last);
  }
}
