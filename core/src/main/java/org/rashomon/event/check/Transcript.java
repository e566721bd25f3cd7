package org.rashomon.event.check;

import java.util.List;
import org.rashomon.account.clean.Account;
import org.rashomon.text.Span;

/// A record of what was said, read for looking quotations up.
///
/// @param turns in order; they cover the text
/// @param unspoken labels and stage directions, in order
/// @param tokens what was spoken, in order
record Transcript(Account account, List<Turn> turns, List<Span> unspoken, List<Token> tokens) {

  Transcript {
    turns = List.copyOf(turns);
    unspoken = List.copyOf(unspoken);
    tokens = List.copyOf(tokens);
  }

  static Transcript of(Account account) {
    String text = account.text();
    Turns.Read read = Turns.of(text);
    List<Token> tokens = Tokens.spoken(text, new Span(0, text.length()), read.unspoken());
    return new Transcript(account, read.turns(), read.unspoken(), tokens);
  }

  String text() {
    return account.text();
  }

  /// The turn at the offset.
  Turn turnAt(int offset) {
    int low = 0;
    int high = turns.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (turns.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return turns.get(low);
  }

  /// Labels and stage directions within the span.
  List<Span> unspokenIn(Span whole) {
    int low = 0;
    int high = unspoken.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (unspoken.get(middle).start() < whole.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < unspoken.size() && whole.covers(unspoken.get(end))) {
      end++;
    }
    return unspoken.subList(low, end);
  }

  boolean isInterrupted(Span span) {
    return !unspokenIn(span).isEmpty();
  }

  /// Whether a sentence or a turn ends between two neighbouring tokens, the one before `at` and the
  /// one at it.
  boolean sentenceEndsBefore(int at) {
    return at <= 0
        || at >= tokens.size()
        || Sentences.endsIn(text(), tokens.get(at - 1).span().end(), tokens.get(at).span().start());
  }
}
