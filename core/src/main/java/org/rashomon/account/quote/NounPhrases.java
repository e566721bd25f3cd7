package org.rashomon.account.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.TokenRange;
import org.rashomon.text.Table;
import org.rashomon.word.Pronouns;
import org.rashomon.word.Pronouns.Role;

/// Finds noun phrases from parts of speech, backwards from a verb or forwards from a word.
final class NounPhrases {

  /// Prepositions that tie a phrase to the one before it: `the head of the port`.
  private static final Set<String> LINKS = Table.english(NounPhrases.class, "links").words();

  private static final Set<String> TIMES = Table.english(NounPhrases.class, "times").words();

  private NounPhrases() {}

  /// Whether the word names a time: `Monday`, `yesterday`.
  static boolean isTime(NarratedWord word) {
    return TIMES.contains(word.lower());
  }

  /// The phrase that ends right before `end`.
  static @Nullable Source endingAt(Narrated s, int end) {
    int to = beforeBrackets(s, end);
    TokenRange core = coreEndingAt(s, to);
    if (core == null) {
      return null;
    }
    if (isTime(s.word(core.to() - 1))) {
      boolean on = s.word(core.from() - 1).pos() == PartOfSpeech.ADP;
      return core.from() > 0 ? endingAt(s, on ? core.from() - 1 : core.from()) : null;
    }
    return extended(s, core);
  }

  private static Source extended(Narrated s, TokenRange last) {
    TokenRange core = last;
    boolean joined = false;
    for (int i = 0; i < 4 && core.from() > 1; i++) {
      NarratedWord link = s.word(core.from() - 1);
      TokenRange before = link.narrated() ? coreEndingAt(s, core.from() - 1) : null;
      if (before == null) {
        break;
      }
      boolean and = link.is("and") || link.is("&");
      if (!and && !(LINKS.contains(link.lower()) && mayBeFollowed(s, before, link))) {
        break;
      }
      joined = and;
      core = before;
    }
    return new Source(new TokenRange(core.from(), last.to()), core, joined);
  }

  /// Whether a phrase may own the words after its preposition: `the head of`, `officials in`.
  private static boolean mayBeFollowed(Narrated s, TokenRange before, NarratedWord link) {
    NarratedWord head = s.word(before.to() - 1);
    return head.pos() != PartOfSpeech.PRON
        && !isTime(head)
        && (link.is("of") || head.pos() != PartOfSpeech.PROPN);
  }

  private static int beforeBrackets(Narrated s, int end) {
    if (!s.word(end - 1).is(")")) {
      return end;
    }
    for (int i = end - 2; i >= 0 && i > end - 12; i--) {
      if (s.word(i).is("(")) {
        return i;
      }
    }
    return end;
  }

  private static @Nullable TokenRange coreEndingAt(Narrated s, int end) {
    NarratedWord last = s.word(end - 1);
    boolean owns = owns(last) && !Pronouns.isPersonal(last.lower());
    if (end < 1 || !last.narrated() || owns) {
      return null;
    }
    if (Pronouns.isPersonal(last.lower())) {
      return new TokenRange(end - 1, end);
    }
    if (!mayEnd(last)) {
      return null;
    }
    int from = end - 1;
    while (from > 0 && !begins(s.word(from)) && mayStandWithin(s, from - 1)) {
      from--;
    }
    return new TokenRange(from, end);
  }

  private static boolean owns(NarratedWord word) {
    return Pronouns.is(Role.OWNER, word.lower());
  }

  private static boolean mayEnd(NarratedWord word) {
    return switch (word.pos()) {
      case NOUN, PROPN, NUM, ADJ, DET, X, SYM -> !word.isPunctuation();
      case PRON ->
          !Pronouns.is(Role.RELATIVE, word.lower()) && !Pronouns.is(Role.EXPLETIVE, word.lower());
      case ADP, ADV, AUX, CCONJ, INTJ, PART, PUNCT, SCONJ, VERB -> false;
    };
  }

  /// Whether nothing of the phrase can stand before the word.
  private static boolean begins(NarratedWord word) {
    return word.pos() == PartOfSpeech.DET || owns(word);
  }

  private static boolean mayStandWithin(Narrated s, int i) {
    NarratedWord word = s.word(i);
    if (!word.narrated() || (isTime(word) && !isOwned(s, i))) {
      return false;
    }
    return switch (word.pos()) {
      case NOUN, PROPN, NUM, ADJ, DET, X, SYM -> !word.isPunctuation() || word.is("&");
      case PART -> word.is("'s") || word.is("'");
      case PRON -> owns(word);
      case PUNCT -> word.is("-") && mayEnd(s.word(i - 1));
      case VERB -> {
        NarratedWord before = s.word(i - 1);
        yield (before.pos() == PartOfSpeech.DET || before.pos() == PartOfSpeech.ADJ)
            && (word.lower().endsWith("ed") || word.lower().endsWith("ing"));
      }
      case CCONJ, ADV -> word.is("both") && !s.word(i - 1).is("and");
      case ADP, AUX, INTJ, SCONJ -> false;
    };
  }

  private static boolean isOwned(Narrated s, int i) {
    return s.word(i + 1).is("'s");
  }

  /// The phrase that begins at `from`, with what depends on it.
  static @Nullable Source startingAt(Narrated s, int from) {
    TokenRange core = coreStartingAt(s, from);
    if (core == null) {
      return null;
    }
    int to = core.to();
    boolean joined = false;
    for (int i = 0; i < 4; i++) {
      NarratedWord link = s.word(to);
      boolean and = link.is("and") || link.is("&");
      TokenRange next = and || LINKS.contains(link.lower()) ? coreStartingAt(s, to + 1) : null;
      if (next == null || !link.narrated()) {
        break;
      }
      joined |= and;
      to = next.to();
    }
    return new Source(new TokenRange(from, to), core, joined);
  }

  static @Nullable TokenRange coreStartingAt(Narrated s, int from) {
    NarratedWord first = s.word(from);
    if (!s.has(from) || !first.narrated()) {
      return null;
    }
    if (Pronouns.isPersonal(first.lower()) && !(owns(first) && mayEnd(s.word(from + 1)))) {
      return new TokenRange(from, from + 1);
    }
    int to = from;
    while (s.has(to) && (mayStandWithin(s, to) || (mayEnd(s.word(to)) && s.word(to).narrated()))) {
      boolean time = isTime(s.word(to)) && !isOwned(s, to);
      if (time || (to > from && begins(s.word(to)))) {
        break;
      }
      to++;
    }
    while (to > from && !mayEnd(s.word(to - 1))) {
      to--;
    }
    return to > from ? new TokenRange(from, to) : null;
  }
}
