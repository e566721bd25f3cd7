package org.rashomon.account.detail;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.Token;
import org.rashomon.text.Span;

/// Finds who a sentence says it has its numbers from: `police said`, `according to the mayor`.
final class NumberSources {

  private static final Set<String> SAYING =
      Set.of("said", "says", "say", "reported", "reports", "confirmed", "announced", "told");

  private NumberSources() {}

  /// The words for the source; `null` where the sentence names none.
  static @Nullable Span in(SentenceWords words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.at(i).is("according") && words.at(i + 1).is("to")) {
        return forward(words, i + 2);
      }
    }
    for (int i = words.size() - 1; i > 0; i--) {
      if (SAYING.contains(words.at(i).lower())) {
        Span source = backward(words, i);
        if (source != null) {
          return source;
        }
      }
    }
    return null;
  }

  private static @Nullable Span forward(SentenceWords words, int from) {
    int to = from;
    while (names(words.at(to)) || (words.at(to).is("of") && to > from)) {
      to++;
    }
    return to == from ? null : words.span(from, to);
  }

  private static @Nullable Span backward(SentenceWords words, int to) {
    int from = to;
    while (from > 0 && names(words.at(from - 1))) {
      from--;
    }
    return from == to ? null : words.span(from, to);
  }

  private static boolean names(Token word) {
    return switch (word.pos()) {
      case NOUN, PROPN, ADJ, DET -> !word.isMark();
      case PART -> word.is("'s");
      default -> false;
    };
  }
}
