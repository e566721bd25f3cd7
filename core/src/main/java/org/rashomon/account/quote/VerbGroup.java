package org.rashomon.account.quote;

import java.util.Set;
import org.rashomon.account.annotate.PartOfSpeech;

/// A cue verb with its auxiliaries and adverbs: `has also said`.
///
/// @param range from the first auxiliary to the particle
/// @param at the verb itself
/// @param passive whether its subject is not the speaker: `was told`
/// @param participle whether it has no auxiliary and ends in -ing: `saying`
/// @param infinitive whether `to` stands before it
record VerbGroup(
    Cue cue, Range range, int at, boolean passive, boolean participle, boolean infinitive) {

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "'re", "am");

  static VerbGroup at(Narrated s, int at, Cue cue) {
    int from = at;
    boolean be = false;
    boolean auxiliary = false;
    while (from > 0 && belongs(s.word(from - 1))) {
      from--;
      be |= BE.contains(s.word(from).lower()) && !auxiliary;
      auxiliary |= s.word(from).pos() == PartOfSpeech.AUX;
    }
    boolean ing = s.word(at).lower().endsWith("ing");
    boolean infinitive = s.word(from - 1).is("to");
    if (infinitive
        && s.word(from - 2).is("on")
        && s.word(from - 3).lower().matches("went|goes|go|going")) {
      from -= 3;
      infinitive = false;
    }
    int to = at + (cue.particle().isEmpty() ? 1 : 2);
    return new VerbGroup(
        cue,
        new Range(from, to),
        at,
        be && !ing && !cue.takes(Cue.Frame.STATE),
        ing && !auxiliary,
        infinitive);
  }

  private static boolean belongs(Word word) {
    return word.narrated()
        && (word.pos() == PartOfSpeech.AUX
            || word.pos() == PartOfSpeech.ADV
            || (word.pos() == PartOfSpeech.PART && !word.is("to") && !word.is("'s")));
  }
}
