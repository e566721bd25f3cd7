package org.rashomon.account.statement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.account.name.Mention;
import org.rashomon.account.name.Named;
import org.rashomon.account.parse.Sentence;
import org.rashomon.text.Span;
import org.rashomon.text.Spans;

/// An account's mentions by where they start, the longest of several.
final class Mentions {

  private final Named named;
  private final Map<Integer, Mention> byStart = new HashMap<>();
  private final TreeMap<Integer, Span> offices = new TreeMap<>();

  Mentions(Named named) {
    this.named = named;
    for (Mention mention : named.mentions()) {
      if (mention.office() != null) {
        offices.put(mention.office().start(), mention.office());
      }
      byStart.merge(
          mention.span().start(),
          mention,
          (a, b) -> a.span().length() >= b.span().length() ? a : b);
    }
  }

  /// Whether the words are a title that stands with a name.
  boolean isOffice(Span span) {
    Map.Entry<Integer, Span> before = offices.floorEntry(span.start());
    return before != null && before.getValue().covers(span);
  }

  Named named() {
    return named;
  }

  /// The longest mention whose words hang on that token.
  Optional<Mention> headedBy(Sentence sentence, int token) {
    Span span = sentence.tokens().get(token).span();
    return in(sentence.span()).stream()
        .filter(mention -> mention.span().covers(span) && hangsOn(sentence, mention.span(), token))
        .max(Comparator.comparingInt(mention -> mention.span().length()));
  }

  /// The shortest mention in a sentence that covers the words.
  Optional<Mention> at(Sentence sentence, Span words) {
    return in(sentence.span()).stream()
        .filter(mention -> mention.span().covers(words))
        .min(Comparator.comparingInt(mention -> mention.span().length()));
  }

  /// Those that start in the span.
  private List<Mention> in(Span span) {
    List<Mention> all = named.mentions();
    return all.subList(
        Spans.startingFrom(all, Mention::span, span.start()),
        Spans.startingFrom(all, Mention::span, span.end()));
  }

  private static boolean hangsOn(Sentence sentence, Span mention, int token) {
    int head = sentence.tokens().get(token).head();
    return head < 0 || !mention.covers(sentence.tokens().get(head).span());
  }

  Optional<Mention> startingAt(int offset) {
    return Optional.ofNullable(byStart.get(offset));
  }
}
