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
    if (isPlanned(sentence, verb)) {
      return true;
    }
    boolean planned =
        token.relation() == Relation.XCOMP
            && PLAN.contains(Lemmas.ofVerb(sentence.tokens().get(token.head()).lower()));
    boolean infinitive = token.relation() == Relation.ROOT; // "Pellick to open the fair on Friday"
    return planned
        || sentence.children(verb).stream()
            .map(sentence.tokens()::get)
            .anyMatch(child ->
                (child.relation() == Relation.AUX && WILL.contains(child.lower()))
                    || (infinitive && child.relation() == Relation.MARK && child.is("to")));
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
        && sentence.children(verb).stream()
            .map(sentence.tokens()::get)
            .anyMatch(child -> child.relation() == Relation.AUX && IS.contains(child.lower()));
  }

  /// `is *scheduled* for Friday`.
  private static boolean isPlanned(Sentence sentence, int verb) {
    return PLAN.contains(Lemmas.ofVerb(sentence.tokens().get(verb).lower()))
        && sentence.children(verb).stream()
            .map(sentence.tokens()::get)
            .anyMatch(child -> child.relation() == Relation.AUX_PASS && IS.contains(child.lower()));
  }
}
