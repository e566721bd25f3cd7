package org.rashomon.account.quote;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.account.parse.Attribution;
import org.rashomon.account.parse.Parsed;
import org.rashomon.account.parse.Relation;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;
import org.rashomon.text.Span;

/// Reported speech that the tree tells and the tagger doesn't: a verb of speech with somebody who
/// speaks and a clause for what is said, or `according to` somebody.
final class SpeechByTree {

  /// As sure as what the tagger finds at the least.
  private static final double CONFIDENCE = .5;

  private SpeechByTree() {}

  /// The attributions, and those of the tree that touch none of them.
  static List<Attribution> added(List<Attribution> tagged, Parsed parsed) {
    List<Attribution> all = new ArrayList<>(tagged);
    for (Sentence sentence : parsed.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).isVerb() && Narrator.speaks(tokens.get(i).lower())) {
          add(sentence, i, tagged, all);
        } else if (tokens.get(i).is("according")) {
          addAccording(sentence, i, tagged, all);
        }
      }
    }
    return all;
  }

  private static void add(
      Sentence sentence, int verb, List<Attribution> tagged, List<Attribution> all) {
    int agent = sentence.agent(verb);
    int content =
        sentence.children(verb).stream()
            .filter(child -> sentence.tokens().get(child).relation() == Relation.CCOMP)
            .findFirst()
            .orElse(-1);
    if (agent < 0 || content < 0) {
      return;
    }
    add(
        sentence.tokens().get(verb).span(),
        sentence.phrase(agent, verb),
        sentence.phrase(content, -1),
        tagged,
        all);
  }

  /// `according to Ortega`: what is said is the clause that it hangs on.
  private static void addAccording(
      Sentence sentence, int word, List<Attribution> tagged, List<Attribution> all) {
    List<Token> tokens = sentence.tokens();
    int who = tokens.get(word).head();
    int what = who < 0 ? -1 : tokens.get(who).head();
    if (what < 0 || word + 1 >= tokens.size() || !tokens.get(word + 1).is("to")) {
      return;
    }
    Span cue = Span.hull(tokens.get(word).span(), tokens.get(word + 1).span());
    Span source = sentence.phrase(who, word);
    add(cue, source, sentence.phrase(what, who), tagged, all);
  }

  private static void add(
      Span cue, Span source, Span said, List<Attribution> tagged, List<Attribution> all) {
    boolean known =
        tagged.stream()
            .anyMatch(one ->
                one.cue().stream().anyMatch(cue::overlaps)
                    || one.content().stream().anyMatch(span -> span.overlaps(said)));
    if (!known && !source.overlaps(said) && !cue.overlaps(source)) {
      all.add(new Attribution(List.of(cue), List.of(source), List.of(said), CONFIDENCE));
    }
  }
}
