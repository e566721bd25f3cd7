package org.rashomon.account.quote;

import java.util.ArrayList;
import java.util.BitSet;
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

  /// Characters of the tagger's cues and of its contents.
  private final BitSet cues = new BitSet();

  private final BitSet contents = new BitSet();
  private final List<Attribution> all;

  private SpeechByTree(List<Attribution> tagged) {
    this.all = new ArrayList<>(tagged);
    for (Attribution attribution : tagged) {
      attribution.cue().forEach(span -> cues.set(span.start(), span.end()));
      attribution.content().forEach(span -> contents.set(span.start(), span.end()));
    }
  }

  /// The attributions, and those of the tree that touch none of them.
  static List<Attribution> added(List<Attribution> tagged, Parsed parsed) {
    SpeechByTree found = new SpeechByTree(tagged);
    for (Sentence sentence : parsed.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).isVerb() && Narrator.speaks(tokens.get(i).lower())) {
          found.addSaid(sentence, i);
        } else if (tokens.get(i).is("according")) {
          found.addAccording(sentence, i);
        }
      }
    }
    return found.all;
  }

  private void addSaid(Sentence sentence, int verb) {
    int agent = sentence.agent(verb);
    int content =
        sentence.children(verb).stream()
            .filter(child -> sentence.tokens().get(child).relation() == Relation.CCOMP)
            .findFirst()
            .orElse(-1);
    if (agent >= 0 && content >= 0) {
      add(
          sentence.tokens().get(verb).span(),
          sentence.phrase(agent, verb),
          sentence.phrase(content, -1));
    }
  }

  /// `according to Ortega`: what is said is the clause that it hangs on.
  private void addAccording(Sentence sentence, int word) {
    List<Token> tokens = sentence.tokens();
    int who = tokens.get(word).head();
    int what = who < 0 ? -1 : tokens.get(who).head();
    if (what >= 0 && word + 1 < tokens.size() && tokens.get(word + 1).is("to")) {
      add(
          Span.hull(tokens.get(word).span(), tokens.get(word + 1).span()),
          sentence.phrase(who, word),
          sentence.phrase(what, who));
    }
  }

  private void add(Span cue, Span source, Span said) {
    boolean known = touches(cues, cue) || touches(contents, said);
    if (!known && !source.overlaps(said) && !cue.overlaps(source)) {
      all.add(new Attribution(List.of(cue), List.of(source), List.of(said), CONFIDENCE));
    }
  }

  private static boolean touches(BitSet characters, Span span) {
    int next = characters.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }
}
