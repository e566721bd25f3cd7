package org.rashomon.account.assertion;

import java.util.List;
import java.util.Set;
import org.rashomon.account.assertion.Assertion.Mode;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Token;

/// The first verb group of a run of tokens: `would not have agreed`.
///
/// @param from index of its first token; the number of tokens where there is no verb
/// @param verb index of the verb itself
record Predicate(List<Token> tokens, int from, int verb) {

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "nor", "neither", "cannot", "hardly");
  private static final Set<String> AUXILIARIES = Set.of("have", "be", "do", "get", "will");
  private static final Set<String> ASKING =
      Set.of("see", "know", "ask", "wonder", "doubt", "question", "decide", "check", "sure");
  private static final Set<String> EVEN = Set.of("as", "even", "what");

  /// Tokens before an infinitive: `on the need to`.
  private static final int REACH = 4;

  /// How far before the verb a `not` may stand: `to not seek`.
  private static final int BEFORE = 2;

  /// Where a gerund stands: after `as well as`.
  private static final int FIRST = 4;

  /// `king`, `thing`.
  private static final int SHORTEST = 5;

  private static final Set<String> NO = Set.of("no", "nothing", "nobody", "none");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided");

  static Predicate of(List<Token> tokens) {
    int from = 0;
    while (from < tokens.size() && (!isVerb(tokens.get(from)) || isAttribute(tokens, from))) {
      from++;
    }
    int verb = from;
    for (int i = from; i < tokens.size() && belongs(tokens.get(i)); i++) {
      if (isVerb(tokens.get(i))) {
        verb = i;
        if (!helps(tokens, i)) {
          break;
        }
      }
    }
    return new Predicate(tokens, from, verb);
  }

  /// An auxiliary, or one that was taken for a verb: `have agreed`.
  private static boolean helps(List<Token> tokens, int i) {
    boolean last = i + 1 >= tokens.size() || !belongs(tokens.get(i + 1));
    return !last
        && (tokens.get(i).pos() == PartOfSpeech.AUX
            || AUXILIARIES.contains(Clause.lemma(tokens.get(i))));
  }

  /// Whether there is a verb, be it one that was taken for a noun: `wiping out the rebels`.
  boolean says() {
    return exists()
        || tokens.stream()
            .limit(FIRST)
            .anyMatch(token -> token.lower().endsWith("ing") && token.lower().length() > SHORTEST);
  }

  boolean exists() {
    return from < tokens.size();
  }

  /// A participle before its noun: `the leading powers`.
  private static boolean isAttribute(List<Token> tokens, int i) {
    if (i == 0 || i + 1 >= tokens.size()) {
      return false;
    }
    PartOfSpeech before = tokens.get(i - 1).pos();
    PartOfSpeech after = tokens.get(i + 1).pos();
    boolean opens =
        before == PartOfSpeech.DET
            || before == PartOfSpeech.ADJ
            || before == PartOfSpeech.NUM
            || tokens.get(i - 1).lower().endsWith("'s");
    return opens && (after == PartOfSpeech.NOUN || after == PartOfSpeech.ADJ);
  }

  /// Where a condition begins; -1 where none does. Who asks or wants to see if something is so sets
  /// none, and what is asked may stand apart from who asks: `if she would resign`.
  private static int condition(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean asked = i > 0 && ASKING.contains(Clause.lemma(tokens.get(i - 1)));
      boolean even = i > 0 && EVEN.contains(tokens.get(i - 1).lower());
      boolean alone = i == 0 && tokens.stream().noneMatch(token -> token.text().equals(","));
      if (CONDITIONS.contains(tokens.get(i).lower()) && !asked && !even && !alone) {
        return i;
      }
    }
    return -1;
  }

  /// The tokens without the condition: what would be so, not when.
  static List<Token> withoutCondition(List<Token> tokens) {
    int at = condition(tokens);
    if (at > 1) {
      return tokens.subList(0, at);
    }
    for (int i = at; at >= 0 && i < tokens.size(); i++) {
      if (tokens.get(i).text().equals(",")) {
        return tokens.subList(i + 1, tokens.size());
      }
    }
    return tokens;
  }

  private static boolean isVerb(Token token) {
    return token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX;
  }

  private static boolean belongs(Token token) {
    return isVerb(token)
        || token.pos() == PartOfSpeech.ADV
        || token.pos() == PartOfSpeech.PART
        || NEGATIONS.contains(token.lower());
  }

  /// Whether it is the `to reinstate` at the beginning of the tokens.
  boolean isInfinitive() {
    return from > 0 && from <= REACH && tokens.get(from - 1).lower().equals("to");
  }

  boolean negated() {
    for (int i = from; i < tokens.size() && i <= verb + 3; i++) {
      String lower = tokens.get(i).lower();
      if (i <= verb + 1 ? NEGATIONS.contains(lower) || lower.endsWith("n't") : NO.contains(lower)) {
        return true;
      }
      if (i > verb && NO.contains(lower)) {
        return true;
      }
    }
    for (int i = Math.max(0, from - BEFORE); i < from && exists(); i++) {
      if (NEGATIONS.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return from > 0 && NO.contains(tokens.getFirst().lower());
  }

  Mode mode() {
    if (condition(tokens) >= 0) {
      return Mode.CONDITIONAL;
    }
    for (int i = from; i <= verb && i < tokens.size(); i++) {
      switch (tokens.get(i).lower()) {
        case "will", "'ll", "shall", "wo" -> {
          return Mode.PLAN;
        }
        case "must", "should", "ought" -> {
          return Mode.NEED;
        }
        case "may", "might", "could", "can", "would", "ca" -> {
          return Mode.POSSIBLE;
        }
        default -> {}
      }
    }
    return needs() ? Mode.NEED : Mode.FACT;
  }

  /// `has to be`, `needs to be`.
  private boolean needs() {
    if (!exists() || verb + 1 >= tokens.size()) {
      return false;
    }
    boolean to = tokens.get(verb + 1).lower().equals("to");
    String lower = tokens.get(verb).lower();
    return to && Set.of("has", "have", "had", "need", "needs", "needed").contains(lower);
  }
}
