package org.rashomon.account.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.annotate.PartOfSpeech;

/// What stands after a cue verb.
///
/// @param content what is reported there, `null` if nothing is
/// @param interrupts whether a comma and more of a clause come right after the cue
/// @param resumes whether it goes on with words in marks that began before the cue
record Complement(@Nullable Range content, boolean resumes, boolean interrupts) {

  private static final Complement NONE = new Complement(null, false, false);
  private static final Set<String> QUESTIONS =
      Set.of("whether", "if", "how", "why", "what", "who", "when", "where", "which");
  private static final Set<String> CLAUSE_ENDS =
      Set.of(
          "who",
          "which",
          "while",
          "as",
          "whose",
          "where",
          "when",
          "but",
          "after",
          "because",
          "although",
          "though");

  static Complement of(Narrated s, VerbGroup verb) {
    Cue cue = verb.cue();
    int from = afterAdjuncts(s, verb);
    Word word = s.word(from);
    if (!s.has(from)) {
      return NONE;
    }
    if (!word.narrated()) {
      return quote(s, verb, from);
    }
    if (word.is(",") || word.is(":")) {
      return afterMark(s, verb, from);
    }
    if (word.is("that") && startsClause(s, from + 1)) {
      return takesThat(cue) ? rest(s, from + 1) : NONE;
    }
    if (QUESTIONS.contains(word.lower())) {
      boolean relative = from > verb.range().to() && !word.is("whether") && !word.is("if");
      return !relative && cue.takes(Cue.Frame.QUESTION) ? rest(s, from) : NONE;
    }
    if (word.is("to") && s.word(from + 1).pos() == PartOfSpeech.VERB) {
      return cue.takes(Cue.Frame.INFINITIVE) ? clipped(s, from) : NONE;
    }
    if (word.lower().endsWith("ing") && word.pos() == PartOfSpeech.VERB) {
      return cue.takes(Cue.Frame.GERUND) ? clipped(s, from) : NONE;
    }
    if (cue.takes(Cue.Frame.CLAUSE) && startsClause(s, from)) {
      return rest(s, from);
    }
    boolean noun = Phrases.coreStartingAt(s, from) != null;
    return cue.takes(Cue.Frame.NOUN) && noun ? clipped(s, from) : NONE;
  }

  private static boolean takesThat(Cue cue) {
    return cue.takes(Cue.Frame.THAT) || cue.takes(Cue.Frame.CLAUSE);
  }

  private static Complement quote(Narrated s, VerbGroup verb, int from) {
    boolean any =
        verb.cue().takes(Cue.Frame.QUOTE)
            || takesThat(verb.cue())
            || verb.cue().takes(Cue.Frame.NOUN);
    return any ? new Complement(Ranges.trimmed(s, from, s.size()), false, false) : NONE;
  }

  /// After a comma or a colon only words in marks follow, or, where the cue interrupts a clause,
  /// its rest.
  private static Complement afterMark(Narrated s, VerbGroup verb, int mark) {
    boolean colon = s.word(mark).is(":");
    boolean quoted = s.has(mark + 1) && !s.word(mark + 1).narrated();
    if (quoted && verb.cue().takes(Cue.Frame.QUOTE)) {
      return new Complement(Ranges.trimmed(s, mark + 1, s.size()), !colon, false);
    }
    if (colon) {
      return verb.cue().takes(Cue.Frame.CLAUSE) ? rest(s, mark + 1) : NONE;
    }
    PartOfSpeech next = s.word(mark + 1).pos();
    boolean goesOn = next == PartOfSpeech.AUX || next == PartOfSpeech.VERB;
    boolean clause = Phrases.coreStartingAt(s, mark + 1) != null && startsClause(s, mark + 1);
    return new Complement(
        null, false, (goesOn || clause) && !s.word(mark + 1).lower().endsWith("ing"));
  }

  private static Complement rest(Narrated s, int from) {
    return new Complement(Ranges.trimmed(s, from, s.size()), false, false);
  }

  /// Up to the next clause.
  private static Complement clipped(Narrated s, int from) {
    for (int i = from; i < s.size(); i++) {
      if (s.word(i).is(",") && s.word(i).narrated()) {
        Word next = s.word(i + 1);
        if (CLAUSE_ENDS.contains(next.lower())
            || (next.lower().endsWith("ing") && next.pos() == PartOfSpeech.VERB)) {
          return new Complement(Ranges.trimmed(s, from, i), false, false);
        }
      }
    }
    return rest(s, from);
  }

  /// Whether a verb comes soon enough for a clause to begin here.
  private static boolean startsClause(Narrated s, int from) {
    for (int i = from; i < s.size() && i < from + 20; i++) {
      PartOfSpeech pos = s.word(i).pos();
      if ((pos == PartOfSpeech.AUX || pos == PartOfSpeech.VERB) && i > from) {
        return true;
      }
    }
    return false;
  }

  /// The first word after adverbs, times, places and the person spoken to.
  private static int afterAdjuncts(Narrated s, VerbGroup verb) {
    int i = verb.range().to();
    boolean addressee = verb.cue().takes(Cue.Frame.ADDRESSEE);
    while (s.has(i) && s.word(i).narrated()) {
      int next = afterAdjunct(s, i);
      if (next == i && addressee) {
        Source person = Phrases.startingAt(s, i);
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
    Word word = s.word(i);
    if ((word.pos() == PartOfSpeech.ADV && !QUESTIONS.contains(word.lower()))
        || Phrases.isTime(word)) {
      return i + 1;
    }
    boolean last = word.is("last") || word.is("this") || word.is("late") || word.is("early");
    if (last && Phrases.isTime(s.word(i + 1))) {
      return i + 2;
    }
    if (word.pos() == PartOfSpeech.ADP && !word.is("like") && !word.is("as")) {
      Source object = Phrases.startingAt(s, i + 1);
      return object != null ? object.core().to() : Phrases.isTime(s.word(i + 1)) ? i + 2 : i;
    }
    return i;
  }
}
