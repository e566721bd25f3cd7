package org.rashomon.account.statement;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.Relation;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;
import org.rashomon.account.statement.Statement.Mode;
import org.rashomon.text.Table;

/// How far clauses go and whether they are so, by the words that stand about their verbs.
final class Moods {

  private enum Where {
    BESIDE,
    /// Beside, in what somebody is reported to say.
    REPORTED,
    COMPLETED,
    BEFORE
  }

  private static final String NOT = "not";

  /// By place and word: what it makes of the clause.
  private final Map<Where, Map<String, Mode>> modes = new EnumMap<>(Where.class);

  /// By place: the words that turn it round.
  private final Map<Where, Set<String>> negations = new EnumMap<>(Where.class);

  Moods() {
    for (Table.Row row : Table.english(Moods.class, "moods").rows(4)) {
      Where where = row.constant(Where.class, 1);
      if (row.get(2).equals(NOT)) {
        negations.computeIfAbsent(where, _ -> new HashSet<>()).add(row.get(0));
      } else {
        modes
            .computeIfAbsent(where, _ -> new HashMap<>())
            .put(row.get(0), row.constant(Mode.class, 2));
      }
    }
  }

  /// @param chain the clause's verbs, see [Clauses#chain]
  /// @param reported whether the account tells in its own words what somebody else says
  Mode mode(Sentence sentence, List<Integer> chain, boolean reported) {
    Mode least = Mode.FACT;
    for (int i = 0; i < chain.size(); i++) {
      int verb = chain.get(i);
      for (int child : sentence.children(verb)) {
        Mode mode = ofChild(sentence, child, reported);
        least = mode != null && mode.compareTo(least) > 0 ? mode : least;
      }
      Mode completed = i + 1 < chain.size() ? completed(sentence, verb) : null;
      least = completed != null && completed.compareTo(least) > 0 ? completed : least;
    }
    boolean asked =
        sentence.tokens().getLast().is("?") && sentence.tokens().get(chain.getFirst()).head() < 0;
    return least == Mode.FACT && asked ? Mode.POSSIBLE : least;
  }

  /// By the word as it stands, else by its lemma: who *had* to do it has done it.
  private @Nullable Mode completed(Sentence sentence, int verb) {
    Mode asItStands = mode(Where.COMPLETED, sentence.tokens().get(verb).lower());
    return asItStands == null ? mode(Where.COMPLETED, lemma(sentence, verb)) : asItStands;
  }

  private @Nullable Mode ofChild(Sentence sentence, int child, boolean reported) {
    Token token = sentence.tokens().get(child);
    return switch (token.relation()) {
      case AUX -> {
        Mode told = reported ? mode(Where.REPORTED, token.lower()) : null;
        yield told == null ? mode(Where.BESIDE, token.lower()) : told;
      }
      // What stands under a condition is itself no more than possible.
      case MARK ->
          mode(Where.BEFORE, token.lower()) == null || isAsEven(sentence, child)
              ? null
              : Mode.POSSIBLE;
      case ADVCL ->
          sentence.children(child).stream()
                  .anyMatch(mark ->
                      sentence.tokens().get(mark).relation() == Relation.MARK
                          && mode(Where.BEFORE, sentence.tokens().get(mark).lower())
                              == Mode.CONDITIONAL
                          && !isAsEven(sentence, mark))
              ? Mode.CONDITIONAL
              : null;
      default -> null;
    };
  }

  /// `as if`, `even if`, `what if`.
  private static boolean isAsEven(Sentence sentence, int mark) {
    return mark > 0
        && (sentence.tokens().get(mark - 1).is("as")
            || sentence.tokens().get(mark - 1).is("even")
            || sentence.tokens().get(mark - 1).is("what"));
  }

  /// Whether an odd number of words say that it is not so.
  ///
  /// @param chain the clause's verbs, see [Clauses#chain]
  boolean negated(Sentence sentence, List<Integer> chain) {
    boolean not = false;
    for (int i = 0; i < chain.size(); i++) {
      int verb = chain.get(i);
      not ^= i + 1 < chain.size() && is(Where.COMPLETED, lemma(sentence, verb));
      boolean beside = false;
      for (int child : sentence.children(verb)) {
        beside |=
            is(Where.BESIDE, sentence.tokens().get(child).lower()) || isOfNone(sentence, child);
      }
      not ^= beside;
    }
    return not;
  }

  /// `no council`, `none of the councils`.
  private boolean isOfNone(Sentence sentence, int child) {
    Relation relation = sentence.tokens().get(child).relation();
    boolean core = relation.is(Relation.NSUBJ) || relation == Relation.OBJ;
    return core
        && sentence.children(child).stream()
            .anyMatch(below ->
                sentence.tokens().get(below).relation() == Relation.DET
                    && is(Where.BESIDE, sentence.tokens().get(below).lower()));
  }

  private boolean is(Where where, String word) {
    return negations.getOrDefault(where, Set.of()).contains(word);
  }

  private @Nullable Mode mode(Where where, String word) {
    return modes.getOrDefault(where, Map.of()).get(word);
  }

  private static String lemma(Sentence sentence, int verb) {
    return PartReader.lemma(sentence.tokens().get(verb));
  }
}
