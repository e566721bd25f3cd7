package org.rashomon.account.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.annotate.PartOfSpeech;

/// Who a cue verb says is speaking.
///
/// @param start the first word of the construction: of the subject where it stands here, else of
///   the verb
record Subject(Report.Shape shape, @Nullable Source source, int start) {

  private static final Set<String> RELATIVE = Set.of("who", "which", "that");

  /// How far before the verb an aside may begin, in words.
  private static final int ASIDE = 40;

  static @Nullable Subject of(Narrated s, VerbGroup verb, List<Report> earlier) {
    int from = verb.range().from();
    Word before = s.word(from - 1);
    if (verb.infinitive() || (from == 0 && !verb.participle())) {
      return null;
    }
    if (verb.participle()) {
      return participle(s, from, earlier, verb.cue().takes(Cue.Frame.QUOTE));
    }
    if (RELATIVE.contains(before.lower()) && before.narrated()) {
      return relative(s, from);
    }
    if (before.pos() == PartOfSpeech.CCONJ) {
      return shared(s, from, earlier);
    }
    if (before.is(",") || before.is("—") || before.is("–")) {
      return beforeAside(s, from - 1);
    }
    Source source = Phrases.endingAt(s, from);
    return source == null
        ? null
        : new Subject(Report.Shape.SUBJECT_OF_CUE, source, source.whole().from());
  }

  /// Whose a thing said is: the owner who stands before it, else the sentence's subject.
  static @Nullable Subject ofThing(Narrated s, int thing, List<Report> earlier) {
    int i = thing - 1;
    while (s.word(i).pos() == PartOfSpeech.ADJ) {
      i--;
    }
    Source owner = s.word(i).is("'s") || s.word(i).is("'") ? Phrases.endingAt(s, i) : null;
    if (owner != null) {
      return new Subject(Report.Shape.OWNER, owner, owner.whole().from());
    }
    if (Phrases.owns(s.word(i))) {
      Range owning = new Range(i, i + 1);
      return new Subject(Report.Shape.OWNER, new Source(owning, owning, false), i);
    }
    return shared(s, thing, earlier);
  }

  private static @Nullable Subject participle(
      Narrated s, int from, List<Report> earlier, boolean quotes) {
    Word before = s.word(from - 1);
    boolean apart =
        from == 0 || before.is(",") || before.pos() == PartOfSpeech.CCONJ || !before.narrated();
    if (apart) {
      return shared(s, from, earlier);
    }
    Source source = quotes ? Phrases.endingAt(s, from) : null;
    return source == null
        ? null
        : new Subject(Report.Shape.SUBJECT_OF_CUE, source, source.whole().from());
  }

  private static @Nullable Subject relative(Narrated s, int from) {
    int end = s.word(from - 2).is(",") ? from - 2 : from - 1;
    Source source = Phrases.endingAt(s, end);
    if (source == null) {
      return null;
    }
    Range whole = new Range(source.whole().from(), from);
    Source named = new Source(whole, source.core(), source.joined());
    return new Subject(Report.Shape.RELATIVE, named, from);
  }

  /// The subject of the cue before it, else of the sentence.
  private static @Nullable Subject shared(Narrated s, int from, List<Report> earlier) {
    Source source = earlier.isEmpty() ? main(s, from) : earlier.getLast().source();
    return source == null ? null : new Subject(Report.Shape.SHARED_SUBJECT, source, from);
  }

  /// The phrase that the sentence begins with, a word set off by a comma aside.
  static @Nullable Source leading(Narrated s) {
    return Phrases.startingAt(s, s.word(1).is(",") ? 2 : 0);
  }

  /// The phrase before the sentence's first verb.
  static @Nullable Source main(Narrated s, int limit) {
    for (int i = 1; i < limit; i++) {
      Word word = s.word(i);
      boolean verb = word.pos() == PartOfSpeech.VERB || word.pos() == PartOfSpeech.AUX;
      if (verb && word.narrated() && !word.lower().endsWith("ing")) {
        int end = i;
        while (s.word(end - 1).pos() == PartOfSpeech.ADV) {
          end--;
        }
        Source source =
            s.word(end - 1).is(",") ? acrossAside(s, end - 1) : Phrases.endingAt(s, end);
        if (source != null) {
          return source;
        }
      }
    }
    return null;
  }

  private static @Nullable Subject beforeAside(Narrated s, int close) {
    Source source = acrossAside(s, close);
    if (source != null) {
      return new Subject(Report.Shape.SUBJECT_BEFORE_ASIDE, source, source.whole().from());
    }
    return null;
  }

  /// The phrase before the aside that ends with the comma or dash at `close`.
  private static @Nullable Source acrossAside(Narrated s, int close) {
    String mark = s.word(close).lower();
    Source best = null;
    for (int i = close - 1; i > 0 && i > close - ASIDE; i--) {
      if (s.word(i).is(mark) && s.word(i).narrated() && opensAside(s, i + 1)) {
        Source source = Phrases.endingAt(s, i);
        if (source != null) {
          if (isName(s, source)) {
            return source;
          }
          best = describing(s, source, new Range(i + 1, close));
        }
      }
    }
    return best;
  }

  /// Of `the port's lawyer, Ana Ortega,` the name; else the phrase itself.
  private static Source describing(Narrated s, Source phrase, Range aside) {
    Source name = Phrases.startingAt(s, aside.from());
    return name != null && name.whole().to() == aside.to() && isName(s, name)
        ? new Source(new Range(phrase.whole().from(), aside.to()), name.core(), false)
        : phrase;
  }

  private static boolean isName(Narrated s, Source source) {
    return s.word(source.head()).pos() == PartOfSpeech.PROPN;
  }

  private static boolean opensAside(Narrated s, int i) {
    Word word = s.word(i);
    return switch (word.pos()) {
      case DET, NOUN, PROPN, NUM, ADJ, ADP, VERB, ADV, PRON, SCONJ -> true;
      case AUX, CCONJ, INTJ, PART, PUNCT, SYM, X -> false;
    };
  }
}
