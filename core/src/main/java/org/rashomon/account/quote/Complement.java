package org.rashomon.account.quote;

import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.TokenRange;

/// What stands after a cue verb.
///
/// @param content what is reported there, `null` if nothing is
/// @param resumes whether it goes on with words in marks that began before the cue
/// @param interrupts whether a comma and more of a clause come right after the cue
record Complement(@Nullable TokenRange content, boolean resumes, boolean interrupts) {

  private static final Complement NONE = new Complement(null, false, false);

  /// How many words after its beginning a clause has its verb.
  private static final int REACH = 20;

  static Complement of(Narrated s, VerbGroup verb) {
    int from = afterAdjuncts(s, verb);
    NarratedWord word = s.word(from);
    if (!s.has(from)) {
      return NONE;
    }
    if (!word.narrated()) {
      return rest(s, from, false);
    }
    if (word.is(",") || word.is(":")) {
      return afterMark(s, verb, from);
    }
    boolean clause = verb.cue().takes(ReportingVerb.Frame.CLAUSE) && startsClause(s, from);
    return clause ? rest(s, word.is("that") ? from + 1 : from, false) : NONE;
  }

  /// After a comma or a colon only words in marks follow, or, where the cue interrupts a clause,
  /// its rest.
  private static Complement afterMark(Narrated s, VerbGroup verb, int mark) {
    boolean colon = s.word(mark).is(":");
    boolean quoted = s.has(mark + 1) && !s.word(mark + 1).narrated();
    if (quoted && verb.cue().takes(ReportingVerb.Frame.QUOTE)) {
      return rest(s, mark + 1, !colon);
    }
    if (colon) {
      return verb.cue().takes(ReportingVerb.Frame.CLAUSE) ? rest(s, mark + 1, false) : NONE;
    }
    boolean goesOn = s.word(mark + 1).isVerb();
    boolean clause = NounPhrases.coreStartingAt(s, mark + 1) != null && startsClause(s, mark + 1);
    return new Complement(
        null, false, (goesOn || clause) && !s.word(mark + 1).lower().endsWith("ing"));
  }

  private static Complement rest(Narrated s, int from, boolean resumes) {
    return new Complement(s.trimmed(from, s.size()), resumes, false);
  }

  /// Whether a verb comes soon enough for a clause to begin here.
  private static boolean startsClause(Narrated s, int from) {
    for (int i = from + 1; i < s.size() && i < from + REACH; i++) {
      if (s.word(i).isVerb()) {
        return true;
      }
    }
    return false;
  }

  /// The first word after adverbs, times, places and the person spoken to.
  private static int afterAdjuncts(Narrated s, VerbGroup verb) {
    int i = verb.range().to();
    boolean addressee = verb.cue().takes(ReportingVerb.Frame.ADDRESSEE);
    while (s.has(i) && s.word(i).narrated()) {
      int next = afterAdjunct(s, i);
      if (next == i && addressee) {
        Source person = NounPhrases.startingAt(s, i);
        next = person == null ? i : person.core().to();
        addressee = false;
      }
      if (next == i) {
        break;
      }
      i = next;
    }
    return i;
  }

  private static int afterAdjunct(Narrated s, int i) {
    NarratedWord word = s.word(i);
    if (word.pos() == PartOfSpeech.ADV || NounPhrases.isTime(word)) {
      return i + 1;
    }
    boolean ofTime = word.pos() == PartOfSpeech.ADJ || word.pos() == PartOfSpeech.DET;
    if (ofTime && NounPhrases.isTime(s.word(i + 1))) {
      return i + 2;
    }
    if (word.pos() == PartOfSpeech.ADP) {
      Source object = NounPhrases.startingAt(s, i + 1);
      return object != null ? object.core().to() : NounPhrases.isTime(s.word(i + 1)) ? i + 2 : i;
    }
    return i;
  }
}
