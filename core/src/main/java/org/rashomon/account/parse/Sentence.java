package org.rashomon.account.parse;

import java.util.List;
import java.util.stream.IntStream;
import org.rashomon.text.Span;

/// A sentence of the story; never empty.
///
/// @param paragraph index of its paragraph in [Parsed#paragraphs]
public record Sentence(Span span, int paragraph, List<Token> tokens) {

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

  /// The tokens that belong to one, in their order.
  public List<Integer> children(int token) {
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).head() == token)
        .boxed()
        .toList();
  }
}
