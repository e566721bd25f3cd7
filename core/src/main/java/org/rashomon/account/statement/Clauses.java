package org.rashomon.account.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Relation;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;

/// The clauses of a sentence: which tokens they hang on, and to which of them each token belongs.
///
/// A clause hangs on a verb or on what is said to be so (`the road is *closed*`). What a verb is
/// completed by (`began to *close*`) is part of its clause.
final class Clauses {

  private static final Set<Relation> OPENING =
      Set.of(
          Relation.ROOT,
          Relation.CCOMP,
          Relation.CSUBJ,
          Relation.CSUBJ_PASS,
          Relation.CSUBJ_OUTER,
          Relation.ADVCL,
          Relation.ADVCL_RELCL,
          Relation.ACL,
          Relation.ACL_RELCL,
          Relation.PARATAXIS);

  private final Sentence sentence;

  /// By token: the token that its clause hangs on.
  private final int[] owner;

  Clauses(Sentence sentence) {
    this.sentence = sentence;
    int size = sentence.tokens().size();
    boolean[] opens = new boolean[size];
    for (int i = 0; i < size; i++) {
      opens[i] = opens(i);
    }
    this.owner = new int[size];
    for (int i = 0; i < size; i++) {
      int at = i;
      while (!opens[at]) {
        at = sentence.tokens().get(at).head();
      }
      owner[i] = at;
    }
  }

  private boolean opens(int i) {
    Token token = sentence.tokens().get(i);
    if (token.head() < 0) {
      return true;
    }
    if (OPENING.contains(token.relation())) {
      return !completes(i);
    }
    return token.relation() == Relation.CONJ && (isVerbal(token) || hasSubject(i)) && joins(i);
  }

  /// Whether the token is what a verb, or `ready` in `ready *to talk*`, is completed by.
  private boolean completes(int i) {
    Token token = sentence.tokens().get(i);
    if (token.relation() == Relation.XCOMP) {
      return true;
    }
    boolean late = token.relation() == Relation.ADVCL || token.relation() == Relation.CCOMP;
    return late
        && sentence.tokens().get(token.head()).pos() == PartOfSpeech.ADJ
        && sentence.children(i).stream().anyMatch(child -> sentence.tokens().get(child).is("to"));
  }

  private static boolean isVerbal(Token token) {
    return switch (token.tag()) {
      case VB, VBD, VBG, VBN, VBP, VBZ -> true;
      default -> false;
    };
  }

  private boolean hasSubject(int i) {
    return sentence.children(i).stream()
        .anyMatch(child -> sentence.tokens().get(child).relation().is(Relation.NSUBJ));
  }

  /// Whether it is joined to a predicate, not to a describing word.
  private boolean joins(int i) {
    int first = i;
    while (sentence.tokens().get(first).relation() == Relation.CONJ) {
      first = sentence.tokens().get(first).head();
    }
    Relation relation = sentence.tokens().get(first).relation();
    return relation == Relation.XCOMP
        || OPENING.contains(relation)
        || sentence.tokens().get(first).head() < 0;
  }

  /// The tokens that clauses hang on, in their order.
  List<Integer> heads() {
    List<Integer> heads = new ArrayList<>();
    for (int i = 0; i < owner.length; i++) {
      if (owner[i] == i) {
        heads.add(i);
      }
    }
    return heads;
  }

  /// The tokens of the clause, marks and the words that join it left out.
  List<Integer> tokens(int head) {
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < owner.length; i++) {
      if (owner[i] == head && !isEdge(sentence.tokens().get(i))) {
        own.add(i);
      }
    }
    return own;
  }

  int owner(int token) {
    return owner[token];
  }

  /// How many tokens stand above it in the tree.
  int depth(int token) {
    int depth = 0;
    for (int at = sentence.tokens().get(token).head();
        at >= 0;
        at = sentence.tokens().get(at).head()) {
      depth++;
    }
    return depth;
  }

  /// The verbs of the clause, from the one that it hangs on to the one that completes all others:
  /// `is expected`, `begin`, `closing`.
  List<Integer> chain(int head) {
    List<Integer> chain = new ArrayList<>(List.of(head));
    boolean more = true;
    while (more) {
      more = false;
      for (int child : sentence.children(chain.getLast())) {
        if (owner[child] == head && completes(child)) {
          chain.add(child);
          more = true;
          break;
        }
      }
    }
    return chain;
  }

  private static boolean isEdge(Token token) {
    return token.pos() == PartOfSpeech.PUNCT
        || token.isMark()
        || token.relation() == Relation.CC
        || token.relation() == Relation.MARK;
  }

  /// `is` of `is willing` and of `is pleased`.
  Optional<Integer> beside(int verb) {
    return sentence.children(verb).stream()
        .filter(child ->
            switch (sentence.tokens().get(child).relation()) {
              case COP, AUX_PASS -> true;
              case AUX -> PartReader.lemma(sentence.tokens().get(child)).equals("be");
              default -> false;
            })
        .findFirst();
  }

  /// The first child of that relation; -1 where there is none.
  int child(int token, Relation relation) {
    return sentence.children(token).stream()
        .filter(child -> sentence.tokens().get(child).relation() == relation)
        .findFirst()
        .orElse(-1);
  }

  /// Whether a token is the other or below it; none is below -1.
  boolean isUpTo(int token, int other) {
    return other >= 0 && (token == other || sentence.isUnder(token, other));
  }

  /// The clauses that tell what a verb's stance is on: `denied *that he left*`, `rejected the claim
  /// *that he left*`.
  List<Integer> contents(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(verb)) {
      Relation relation = sentence.tokens().get(child).relation();
      if (relation == Relation.CCOMP && owner[child] == child) {
        found.add(child);
      } else if (relation == Relation.OBJ) {
        sentence.children(child).stream().filter(this::isThatClause).forEach(found::add);
      }
    }
    return found;
  }

  private boolean isThatClause(int token) {
    return sentence.tokens().get(token).relation() == Relation.ACL
        && sentence.children(token).stream()
            .map(sentence.tokens()::get)
            .anyMatch(mark -> mark.relation() == Relation.MARK && mark.is("that"));
  }

  /// Whether an auxiliary makes the verb a passive.
  boolean isPassive(int verb) {
    return sentence.children(verb).stream()
        .map(sentence.tokens()::get)
        .anyMatch(child -> child.relation() == Relation.AUX_PASS);
  }
}
