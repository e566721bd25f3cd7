package org.rashomon.account.annotate;

import java.util.List;
import org.rashomon.text.Span;

/// A sentence of the story; never empty.
///
/// @param paragraph index of its paragraph in [Annotated#paragraphs]
public record Sentence(Span span, int paragraph, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
