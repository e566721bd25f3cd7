package org.rashomon.account.quote;

import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.TokenRange;
import org.rashomon.word.Pronouns;
import org.rashomon.word.Pronouns.Role;

/// Who a cue verb says is speaking.
///
/// @param start the first word of the construction: of the subject where it stands here, else of
///   the verb
record Subject(SpeakerRule rule, Source source, int start) {

  /// How far before the verb an aside may begin, in words.
  private static final int ASIDE = 40;

  /// The subject of the verb group that begins at `verb`.
  static @Nullable Subject of(Narrated s, int verb) {
    if (verb == 0) {
      return null;
    }
    NarratedWord before = s.word(verb - 1);
    if (Pronouns.is(Role.RELATIVE, before.lower()) && before.narrated()) {
      return relative(s, verb);
    }
    if (before.is(",") || before.is("—") || before.is("–")) {
      return of(SpeakerRule.SUBJECT_BEFORE_ASIDE, acrossAside(s, verb - 1));
    }
    return of(SpeakerRule.SUBJECT_OF_CUE, NounPhrases.endingAt(s, verb));
  }

  private static @Nullable Subject of(SpeakerRule rule, @Nullable Source source) {
    return source == null ? null : new Subject(rule, source, source.whole().from());
  }

  private static @Nullable Subject relative(Narrated s, int from) {
    int end = s.word(from - 2).is(",") ? from - 2 : from - 1;
    Source source = NounPhrases.endingAt(s, end);
    if (source == null) {
      return null;
    }
    TokenRange whole = new TokenRange(source.whole().from(), from);
    Source named = new Source(whole, source.core(), source.joined());
    return new Subject(SpeakerRule.RELATIVE, named, from);
  }

  /// The phrase before the sentence's first verb.
  static @Nullable Source main(Narrated s, int limit) {
    for (int i = 1; i < limit; i++) {
      NarratedWord word = s.word(i);
      boolean verb = word.isVerb();
      if (verb && word.narrated() && !word.lower().endsWith("ing")) {
        int end = i;
        while (s.word(end - 1).pos() == PartOfSpeech.ADV) {
          end--;
        }
        Source source =
            s.word(end - 1).is(",") ? acrossAside(s, end - 1) : NounPhrases.endingAt(s, end);
        if (source != null) {
          return source;
        }
      }
    }
    return null;
  }

  /// The phrase before the aside that ends with the comma or dash at `close`.
  private static @Nullable Source acrossAside(Narrated s, int close) {
    String mark = s.word(close).lower();
    Source best = null;
    for (int i = close - 1; i > 0 && i > close - ASIDE; i--) {
      if (s.word(i).is(mark) && s.word(i).narrated() && opensAside(s, i + 1)) {
        Source source = NounPhrases.endingAt(s, i);
        if (source != null) {
          if (isName(s, source)) {
            return source;
          }
          best = describing(s, source, new TokenRange(i + 1, close));
        }
      }
    }
    return best;
  }

  /// Of `the port's lawyer, Ana Ortega,` the name; else the phrase itself.
  private static Source describing(Narrated s, Source phrase, TokenRange aside) {
    Source name = NounPhrases.startingAt(s, aside.from());
    return name != null && name.whole().to() == aside.to() && isName(s, name)
        ? new Source(new TokenRange(phrase.whole().from(), aside.to()), name.core(), false)
        : phrase;
  }

  private static boolean isName(Narrated s, Source source) {
    return s.word(source.head()).pos() == PartOfSpeech.PROPN;
  }

  private static boolean opensAside(Narrated s, int i) {
    NarratedWord word = s.word(i);
    return switch (word.pos()) {
      case DET, NOUN, PROPN, NUM, ADJ, ADP, VERB, ADV, PRON, SCONJ -> true;
      case AUX, CCONJ, INTJ, PART, PUNCT, SYM, X -> false;
    };
  }
}
