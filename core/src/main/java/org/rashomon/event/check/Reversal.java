package org.rashomon.event.check;

import java.util.List;
import java.util.Optional;
import org.rashomon.event.check.English.Sort;

/// Distinguishes changes that turn a statement round from those that merely put it otherwise.
final class Reversal {

  /// A negation that is left out among more words than this may belong to what is left out.
  private static final int MOST_LEFT_OUT = 8;

  private Reversal() {}

  static boolean turns(Change change) {
    List<CheckedWord> said = change.said().tokens();
    List<CheckedWord> quoted =
        change.quoted().tokens().stream().filter(t -> !t.bracketed()).toList();
    if (quoted.isEmpty()) {
      return leavesNegationOut(change.said());
    }
    boolean negation =
        change.said().negations() % 2 != change.quoted().negations() % 2
            && said.size() <= quoted.size() + MOST_LEFT_OUT;
    return negation || otherNumber(said, quoted) || opposites(said, quoted);
  }

  private static boolean leavesNegationOut(Change.Side said) {
    if (said.negations() == 0 || said.tokens().size() > MOST_LEFT_OUT) {
      return false;
    }
    CheckedWord before =
        said.from() > 0 ? said.all().get(said.from() - 1) : said.all().get(said.from());
    CheckedWord after =
        said.to() < said.all().size() ? said.all().get(said.to()) : said.all().getLast();
    return !SentenceEnds.endsIn(said.text(), before.span().end(), after.span().start());
  }

  private static boolean otherNumber(List<CheckedWord> said, List<CheckedWord> quoted) {
    List<String> before =
        said.stream()
            .filter(CheckedWord::isNumber)
            .map(token -> NumberKeys.value(token.key()))
            .toList();
    return !before.isEmpty()
        && quoted.stream()
            .filter(CheckedWord::isNumber)
            .anyMatch(token -> !before.contains(NumberKeys.value(token.key())));
  }

  private static boolean opposites(List<CheckedWord> said, List<CheckedWord> quoted) {
    return said.stream()
        .anyMatch(
            a -> quoted.stream().anyMatch(b -> English.TABLES.areOpposites(a.key(), b.key())));
  }

  /// Where a sentence loses the beginning that kept the rest from being stated: `We will not rest
  /// until we know`, quoted as `We know`.
  ///
  /// @param at the first quoted token
  /// @return the word that kept the rest from being stated
  static Optional<Integer> cutOff(Transcript transcript, int at) {
    List<CheckedWord> tokens = transcript.tokens();
    int from = Math.max(0, at - MOST_LEFT_OUT);
    for (int i = at; i > from; i--) {
      int end = tokens.get(i - 1).span().end();
      // the two words of a contraction have one span
      int next = Math.max(end, tokens.get(i).span().start());
      if (!transcript.text().substring(end, next).isBlank()) {
        return Optional.empty();
      }
      CheckedWord before = tokens.get(i - 1);
      if (English.TABLES.is(Sort.COORDINATORS, before.key())
          || English.TABLES.is(Sort.COORDINATORS, tokens.get(i).key())) {
        return Optional.empty();
      }
      if (before.negates() || English.TABLES.is(Sort.SUSPENDED, before.key())) {
        return Optional.of(i - 1);
      }
    }
    return Optional.empty();
  }
}
