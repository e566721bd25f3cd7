package org.rashomon.account.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Relation;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;
import org.rashomon.text.Span;
import org.rashomon.word.Lemmas;

/// Reads numbers of anything by the tree: `four letters`, `more than 300 of the horses`, `46,000
/// pounds`. What is counted is the noun that the number describes, or that it is said to be `of`.
final class Counted {

  /// A number, and the noun that it counts, by index in the sentence.
  private record Count(Amount amount, Span number, int noun) {}

  /// A number in tens, hundreds and so on stands for what rounds to it.
  private static final double ROUND = 10;

  private final Amounts amounts;

  Counted(Amounts amounts) {
    this.amounts = amounts;
  }

  /// By place. One of something is left out: `one` mostly stands for somebody, not for how many.
  List<Quantity> in(SentenceWords words) {
    List<Quantity> found = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Amount amount = amounts.at(words, i);
      if (amount == null) {
        i++;
        continue;
      }
      Span number = words.span(amount.from(), amount.to());
      if (!amount.interval().equals(Interval.of(1))) {
        noun(words.sentence(), number)
            .ifPresent(
                noun -> found.add(quantity(words.sentence(), new Count(amount, number, noun))));
      }
      i = Math.max(i + 1, amount.to());
    }
    return found;
  }

  private static Optional<Integer> noun(Sentence sentence, Span number) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.span().overlaps(number) || token.pos() != PartOfSpeech.NUM) {
        continue;
      }
      if (token.relation() == Relation.NUMMOD
          && tokens.get(token.head()).pos() == PartOfSpeech.NOUN) {
        return Optional.of(token.head());
      }
      for (int child : sentence.children(i)) {
        if (tokens.get(child).relation() == Relation.NMOD
            && tokens.get(child).pos() == PartOfSpeech.NOUN) {
          return Optional.of(child);
        }
      }
    }
    return Optional.empty();
  }

  private static Quantity quantity(Sentence sentence, Count count) {
    Token noun = sentence.tokens().get(count.noun());
    Span whole =
        noun.span().start() >= count.number().end()
            ? Span.hull(count.number(), noun.span())
            : count.number();
    return new Quantity(
        Quantity.Kind.COUNT,
        whole,
        count.amount().rounded(ROUND),
        Lemmas.of(noun.lower()),
        "",
        null,
        "");
  }
}
