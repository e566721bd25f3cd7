package org.rashomon.account.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.Parsed;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;
import org.rashomon.text.Span;
import org.rashomon.text.Table;
import org.rashomon.word.Lemmas;

/// Names who is quoted where a verb takes the marked words for its object: `Ortega called the plan
/// "a disaster"`.
final class WordsOfVerb {

  private static final Set<String> VERBS =
      Table.english(WordsOfVerb.class, "own-words-verbs").words();

  private WordsOfVerb() {}

  /// Who does what the nearest verb above the words tells, if it is one of those; else `null`.
  static @Nullable Span source(Parsed parsed, Span marked) {
    Sentence sentence = parsed.sentenceAt(marked.start());
    List<Token> tokens = sentence.tokens();
    List<Integer> heads = sentence.heads(marked);
    if (heads.isEmpty()) {
      return null;
    }
    int at = tokens.get(heads.getFirst()).head();
    while (at >= 0 && (marked.covers(tokens.get(at).span()) || !tokens.get(at).isVerb())) {
      at = tokens.get(at).head();
    }
    if (at < 0 || !VERBS.contains(Lemmas.ofVerb(tokens.get(at).lower()))) {
      return null;
    }
    int agent = sentence.agent(at);
    Span source = agent < 0 ? null : sentence.phrase(agent, at);
    return source == null || source.overlaps(marked) ? null : source;
  }
}
