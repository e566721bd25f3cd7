package org.rashomon.account.detail;

import java.util.List;
import java.util.Set;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.PennTag;
import org.rashomon.account.parse.Relation;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;
import org.rashomon.text.Span;
import org.rashomon.word.Lemmas;

/// Whether words stand with a verb of what is still to come: `will meet on *Thursday*`, `is
/// scheduled to open in *June*`.
final class Ahead {

  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "wo", "shall");

  private static final Set<String> IS = Set.of("is", "are", "am", "'s", "’s", "'re", "’re");

  /// Of a headline: `Pellick *to* open the fair on Friday`.
  private static final Set<String> TO = Set.of("to");

  /// Verbs whose own verb is still to come.
  private static final Set<String> PLAN =
      Set.of("schedule", "expect", "plan", "set", "slate", "intend", "due", "prepare", "hope");

  private Ahead() {}

  static boolean tells(Sentence sentence, Span words) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().overlaps(words)) {
        int verb = verb(tokens, i);
        return verb >= 0 && (isAhead(sentence, verb) || isUnderWay(sentence, i, verb));
      }
    }
    return false;
  }

  /// The verb on which a token hangs, directly or not; -1 where it hangs on none.
  private static int verb(List<Token> tokens, int token) {
    int at = tokens.get(token).head();
    while (at >= 0 && tokens.get(at).pos() != PartOfSpeech.VERB) {
      at = tokens.get(at).head();
    }
    return at;
  }

  private static boolean isAhead(Sentence sentence, int verb) {
    Token token = sentence.tokens().get(verb);
    return (token.relation() == Relation.XCOMP && isPlan(sentence.tokens().get(token.head())))
        || (isPlan(token) && has(sentence, verb, Relation.AUX_PASS, IS)) // "is scheduled for"
        || has(sentence, verb, Relation.AUX, WILL)
        || (token.relation() == Relation.ROOT && has(sentence, verb, Relation.MARK, TO));
  }

  private static boolean isPlan(Token verb) {
    return PLAN.contains(Lemmas.ofVerb(verb.lower()));
  }

  /// `is *leaving* on Friday`.
  private static boolean isUnderWay(Sentence sentence, int time, int verb) {
    Token when = sentence.tokens().get(time);
    boolean name = // "Black Tuesday"
        sentence.children(time).stream()
            .map(child -> sentence.tokens().get(child).relation())
            .anyMatch(each -> each == Relation.AMOD || each == Relation.COMPOUND);
    boolean beside =
        !name && (when.relation() == Relation.OBL || when.relation() == Relation.OBL_UNMARKED);
    return beside
        && when.head() == verb
        && sentence.tokens().get(verb).tag() == PennTag.VBG
        && has(sentence, verb, Relation.AUX, IS);
  }

  /// Whether one of the words hangs on the verb so.
  private static boolean has(Sentence sentence, int verb, Relation relation, Set<String> words) {
    return sentence.children(verb).stream()
        .map(sentence.tokens()::get)
        .anyMatch(child -> child.relation() == relation && words.contains(child.lower()));
  }
}
