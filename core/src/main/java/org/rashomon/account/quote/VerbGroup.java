package org.rashomon.account.quote;

import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.TokenRange;
import org.rashomon.word.Lemmas;

/// A cue verb whose subject is the speaker, with its auxiliaries and adverbs: `has also said`.
///
/// @param range from the first auxiliary to the particle
record VerbGroup(ReportingVerb cue, TokenRange range) {

  /// The group whose verb stands at `at`; `null` where none does, or where its subject says
  /// nothing: a passive one (`was told`), a participle or an infinitive.
  static @Nullable VerbGroup at(Narrated s, int at) {
    ReportingVerb cue = ReportingVerbs.ENGLISH.at(s, at).orElse(null);
    if (cue == null || !(s.word(at).isVerb() || cue.takes(ReportingVerb.Frame.ALWAYS))) {
      return null;
    }
    int from = at;
    boolean be = false;
    boolean auxiliary = false;
    while (from > 0 && belongs(s.word(from - 1))) {
      from--;
      be |= !auxiliary && Lemmas.ofVerb(s.word(from).lower()).equals("be");
      auxiliary |= s.word(from).pos() == PartOfSpeech.AUX;
    }
    boolean ing = s.word(at).lower().endsWith("ing");
    boolean goesOn = s.word(from - 1).is("to") && s.word(from - 2).is("on");
    boolean infinitive = s.word(from - 1).is("to") && !goesOn;
    if (infinitive || (ing ? !auxiliary : be)) {
      return null;
    }
    int to = at + (cue.particle().isEmpty() ? 1 : 2);
    return new VerbGroup(cue, new TokenRange(goesOn ? from - 3 : from, to));
  }

  private static boolean belongs(NarratedWord word) {
    return word.narrated()
        && (word.pos() == PartOfSpeech.AUX
            || word.pos() == PartOfSpeech.ADV
            || (word.pos() == PartOfSpeech.PART && !word.is("to") && !word.is("'s")));
  }
}
