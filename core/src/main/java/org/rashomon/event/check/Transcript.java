package org.rashomon.event.check;

import java.util.List;
import java.util.function.Function;
import org.rashomon.account.clean.Account;
import org.rashomon.text.Span;
import org.rashomon.text.Spans;

/// A record of what was said, read for looking quotations up.
///
/// @param turns in order; they cover the text
/// @param unspoken labels and stage directions, in order
/// @param tokens what was spoken, in order
record Transcript(
    Account account, List<Turn> turns, List<Span> unspoken, List<CheckedWord> tokens) {

  Transcript {
    turns = List.copyOf(turns);
    unspoken = List.copyOf(unspoken);
    tokens = List.copyOf(tokens);
  }

  static Transcript of(Account account) {
    String text = account.text();
    Turns.Read read = Turns.of(text);
    List<CheckedWord> tokens =
        CheckedWords.spoken(text, new Span(0, text.length()), read.unspoken());
    return new Transcript(account, read.turns(), read.unspoken(), tokens);
  }

  String text() {
    return account.text();
  }

  /// The turn at the offset.
  Turn turnAt(int offset) {
    return turns.get(Spans.startingBy(turns, Turn::span, offset));
  }

  /// Labels and stage directions within the span.
  List<Span> unspokenIn(Span whole) {
    return Spans.overlapping(unspoken, Function.identity(), whole).stream()
        .filter(whole::covers)
        .toList();
  }

  boolean isInterrupted(Span span) {
    return !unspokenIn(span).isEmpty();
  }

  /// Whether a sentence or a turn ends between two neighbouring tokens, the one before `at` and the
  /// one at it.
  boolean sentenceEndsBefore(int at) {
    return at <= 0
        || at >= tokens.size()
        || SentenceEnds.endsIn(
            text(), tokens.get(at - 1).span().end(), tokens.get(at).span().start());
  }
}
