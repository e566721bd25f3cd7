package org.rashomon.account.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.annotate.PartOfSpeech;

/// A verb in no table of cues that stands where a cue stands: beside words in marks that are set
/// off by punctuation.
final class AnyVerb {

  private AnyVerb() {}

  /// The construction around the marked words, `null` where there is none.
  static @Nullable Report of(Narrated s, Range marked) {
    Report after = after(s, marked);
    return after == null ? before(s, marked) : after;
  }

  /// `"Well?" Ortega pressed.`
  private static @Nullable Report after(Narrated s, Range marked) {
    Word last = s.word(marked.to() - 1);
    if (!last.is(",") && !last.is("?") && !last.is("!")) {
      return null;
    }
    Source source = Phrases.startingAt(s, marked.to());
    int verb = source == null ? -1 : verbAt(s, source.whole().to());
    return source == null || verb < 0 ? null : report(source, verb, marked);
  }

  /// `Ortega called over her shoulder, "Wait."`
  private static @Nullable Report before(Narrated s, Range marked) {
    Word mark = s.word(marked.from() - 1);
    if (!(mark.is(",") || mark.is(":")) || !s.word(marked.from()).capitalised()) {
      return null;
    }
    Source source = Subject.main(s, marked.from());
    int verb = source == null ? -1 : verbAt(s, source.whole().to());
    return source == null || verb < 0 ? null : report(source, verb, marked);
  }

  private static Report report(Source source, int verb, Range marked) {
    Range cue = new Range(verb, verb + 1);
    return new Report(Report.Shape.SUBJECT_OF_CUE, true, cue, source, List.of(marked), -1);
  }

  /// The first verb, behind adverbs and auxiliaries.
  private static int verbAt(Narrated s, int from) {
    int i = from;
    while (s.word(i).pos() == PartOfSpeech.ADV || s.word(i).pos() == PartOfSpeech.AUX) {
      i++;
    }
    return s.has(i) && s.word(i).narrated() && s.word(i).pos() == PartOfSpeech.VERB ? i : -1;
  }
}
