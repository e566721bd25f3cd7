package org.rashomon.account.quote;

import java.util.List;
import org.rashomon.account.parse.Attribution;
import org.rashomon.account.parse.Parsed;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;
import org.rashomon.text.Span;
import org.rashomon.text.Spans;

/// Names the source of an attribution that has a cue and no source: who does what the cue tells, by
/// the tree of its sentence.
final class CueSubject {

  private CueSubject() {}

  /// The attribution with its source, where the tree tells one outside of what is said.
  static Attribution named(Attribution attribution, Parsed parsed) {
    if (!attribution.source().isEmpty() || attribution.cue().isEmpty()) {
      return attribution;
    }
    Span cue = attribution.cue().getFirst();
    Sentence sentence = parsed.sentenceAt(cue.start());
    List<Token> tokens = sentence.tokens();
    int first = Spans.endingAfter(tokens, Token::span, cue.start());
    for (int i = first; i < tokens.size() && tokens.get(i).span().start() < cue.end(); i++) {
      int agent = tokens.get(i).isVerb() ? sentence.agent(i) : -1;
      if (agent >= 0) {
        Span source = sentence.phrase(agent, i);
        boolean said = attribution.content().stream().anyMatch(source::overlaps);
        return said ? attribution : with(attribution, source);
      }
    }
    return attribution;
  }

  private static Attribution with(Attribution one, Span source) {
    return new Attribution(one.cue(), List.of(source), one.content(), one.confidence());
  }
}
