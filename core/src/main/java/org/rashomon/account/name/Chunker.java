package org.rashomon.account.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.account.annotate.PartOfSpeech;
import org.rashomon.word.Countries;

/// Finds the runs of capitalised words that can be names, titles taken off.
final class Chunker {

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "ibn", "van", "von", "de", "da", "del", "della", "der", "den", "di", "dos",
          "du", "el", "la", "le", "ul", "ter", "bint");

  private static final int LONGEST_KNOWN = 4;

  private final Lexicon lexicon = Lexicon.ENGLISH;
  private final Offices offices;

  /// Words that stand capitalised where a sentence doesn't ask for it.
  private final Set<String> capitalisedWithin = new HashSet<>();

  /// Words that stand in lower case.
  private final Set<String> lowerCase = new HashSet<>();

  Chunker(Offices offices, List<Line> lines) {
    this.offices = offices;
    for (Line line : lines) {
      if (!line.titleCase()) {
        int first = line.firstWord();
        for (int i = 0; i < line.size(); i++) {
          if (!line.capitalised(i)) {
            lowerCase.add(line.word(i));
          } else if (i > first && !opensClause(line, i) && !isHyphened(line, i)) {
            capitalisedWithin.add(line.word(i));
          }
        }
      }
    }
  }

  private static boolean isHyphened(Line line, int i) {
    return (line.word(i - 1).equals("-") && line.glued(i))
        || (line.word(i + 1).equals("-") && line.glued(i + 1));
  }

  /// Whether a capital there may be due to a quotation or clause that begins.
  private static boolean opensClause(Line line, int i) {
    String before = line.word(i - 1);
    return before.equals("“")
        || before.equals("\"")
        || before.equals("‘")
        || before.equals(":")
        || before.equals("'")
        || before.equals("…")
        || before.equals("...")
        || before.equals("•");
  }

  /// Whether a small word stands within the names of people: `bin`, `von`.
  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /// The names of the line, in order; those of a headline in title case only where their words are
  /// in the tables.
  List<NamePhrase> names(Line line) {
    List<NamePhrase> found = new ArrayList<>();
    for (int i = 0; i < line.size(); ) {
      int known = knownEnd(line, i);
      int end = Math.max(known, starts(line, i) ? runEnd(line, i) : i);
      if (end == i) {
        i++;
        continue;
      }
      cut(line, new Range(i, end), found);
      i = end;
    }
    return found;
  }

  /// Past a name of several words that the tables have though its first word is none of a name:
  /// `Islamic Oldgate`. `i` where there is none.
  private int knownEnd(Line line, int i) {
    boolean begins = line.capitalised(i) || line.word(i).equals("al");
    if (begins && !line.lower(i).equals("the")) {
      for (int to = Math.min(line.size(), i + LONGEST_KNOWN); to > i + 1; to--) {
        if (line.capitalised(to - 1) && isKnown(line.words(i, to))) {
          return to;
        }
      }
    }
    return i;
  }

  private boolean starts(Line line, int i) {
    String word = line.word(i);
    boolean article = line.lower(i).equals("al") || line.lower(i).equals("el");
    if (article && line.word(i + 1).equals("-") && line.capitalised(i + 2)) {
      return true;
    }
    if (!line.capitalised(i)) {
      return false;
    }
    boolean first = lexicon.firstName(word) != null && line.is(i + 1, PartOfSpeech.PROPN);
    if ((lexicon.isNotName(word) && !first) || line.lower(i).startsWith("'")) {
      return false;
    }
    if (i == line.firstWord() || opensClause(line, i)) {
      return startsSentence(line, i);
    }
    return switch (line.at(i).pos()) {
      case ADP, AUX, CCONJ, DET, PART, PRON, SCONJ -> word.length() > 5;
      case ADJ, ADV, INTJ, NOUN, NUM, PROPN, PUNCT, SYM, VERB, X -> true;
    };
  }

  /// Whether a word that would be capitalised anyway is a name's.
  private boolean startsSentence(Line line, int i) {
    String word = line.word(i);
    if (capitalisedWithin.contains(word) && !lowerCase.contains(line.lower(i))) {
      return true;
    }
    if (Countries.named(word) != null
        || Countries.ofDemonym(word) != null
        || Countries.ofSeat(word) != null
        || (lexicon.isPlace(word) && !line.is(i, PartOfSpeech.ADJ))
        || lexicon.isBody(word)
        || lexicon.title(word) != null) {
      return true;
    }
    if (lexicon.firstName(word) != null) {
      return line.capitalised(i + 1)
          || (line.is(i, PartOfSpeech.PROPN) && !lowerCase.contains(line.lower(i)));
    }
    if (lowerCase.contains(line.lower(i)) || isFunctionWord(line, i)) {
      return false;
    }
    return isAcronym(word)
        || (line.is(i, PartOfSpeech.PROPN)
            && (line.capitalised(i + 1)
                || lexicon.isPersonVerb(line.lower(i + 1))
                || line.lower(i + 1).equals("'s")));
  }

  private static boolean isFunctionWord(Line line, int i) {
    return switch (line.at(i).pos()) {
      case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, SCONJ, PUNCT, SYM ->
          !line.capitalised(i) || line.word(i).length() < 8;
      case ADJ, NOUN, PROPN, VERB, X -> false;
    };
  }

  static boolean isAcronym(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 2;
  }

  private int runEnd(Line line, int start) {
    int i = start + 1;
    while (i < line.size()) {
      if (line.word(i).equals("-") && line.glued(i) && line.glued(i + 1)) {
        boolean within = line.capitalised(i + 1) || hyphenName(line, start, i);
        if (!within) {
          break;
        }
        i += 2;
      } else if (isNameWord(line, i)) {
        i++;
      } else if (joins(line, start, i)) {
        i += line.lower(i + 1).equals("the") || PARTICLES.contains(line.lower(i + 1)) ? 2 : 1;
      } else {
        break;
      }
    }
    return Math.min(i, line.size());
  }

  /// `Jong-un`: a given name whose second part is small.
  private boolean hyphenName(Line line, int start, int hyphen) {
    return hyphen - 2 >= start
        && lexicon.isFamilyNameFirst(line.word(hyphen - 2))
        && Character.isLowerCase(line.word(hyphen + 1).charAt(0));
  }

  private boolean isNameWord(Line line, int i) {
    String word = line.word(i);
    return line.capitalised(i)
        && (!lexicon.isNotName(word)
            || lexicon.isBodyWord(word)
            || word.equals("II")
            || word.equals("III")
            || word.equals("Jr.")
            || word.equals("Sr."))
        && !word.equals("I")
        && !lexicon.isPersonVerb(word);
  }

  /// Whether a small word at `i` stands within a name: a particle, or `of` in an office or a body.
  private boolean joins(Line line, int start, int i) {
    String lower = line.lower(i);
    if (PARTICLES.contains(lower)) {
      return line.capitalised(i + 1)
          || (line.word(i + 1).equals("-") && line.capitalised(i + 2))
          || (PARTICLES.contains(line.lower(i + 1)) && line.capitalised(i + 2));
    }
    if (lower.equals("of") || lower.equals("for")) {
      int next = line.lower(i + 1).equals("the") ? i + 2 : i + 1;
      String word = line.word(i - 1);
      return line.capitalised(next)
          && !lexicon.isNotName(line.word(next))
          && (lexicon.isBodyWord(word) || lexicon.isPlaceWord(word) || endsTitle(line, start, i));
    }
    return (lower.equals("&") && line.capitalised(i + 1)) || joinsBody(line, start, i);
  }

  /// Whether `and` stands within a body's name: `the Roads and Bridges Commission`.
  private boolean joinsBody(Line line, int start, int and) {
    if (!line.lower(and).equals("and")
        || !line.lower(start - 1).equals("the")
        || isKnown(line.words(start, and))
        || lexicon.isBodyWord(line.word(and - 1))
        || isAcronym(line.word(and - 1))) {
      return false;
    }
    int end = and + 1;
    while (line.capitalised(end)) {
      end++;
    }
    return end - and > 2
        && lexicon.isBodyWord(line.word(end - 1))
        && !isKnown(line.words(and + 1, end));
  }

  private boolean endsTitle(Line line, int start, int end) {
    return lexicon.title(line.words(end - 1, end)) != null
        || (end - 2 >= start && lexicon.title(line.words(end - 2, end)) != null);
  }

  /// Takes the titles off a run and cuts it where it holds two names.
  private void cut(Line line, Range run, List<NamePhrase> into) {
    int to = run.to();
    String whole = line.words(run.from(), to);
    if (isKnown(whole) || endsAsBodyOrPlace(line, run)) {
      add(line, run, into);
      return;
    }
    for (int from = to - 1; from > run.from(); from--) {
      Offices.Office office = offices.before(line, from);
      if (office != null && !isTitleOnly(line, from, to) && !joinsAt(line, from)) {
        nested(line, office, into);
        add(line, new Range(from, to), into);
        return;
      }
    }
    hyphenated(line, run, into);
  }

  private boolean joinsAt(Line line, int from) {
    String lower = line.lower(from);
    return lower.equals("of") || lower.equals("-") || lower.equals("&") || lower.equals("for");
  }

  private boolean isKnown(String name) {
    return Countries.named(name) != null
        || Countries.ofSeat(name) != null
        || lexicon.isPlace(name)
        || lexicon.isBody(name);
  }

  private boolean endsAsBodyOrPlace(Line line, Range run) {
    String last = line.word(run.to() - 1);
    return run.length() > 1
        && (lexicon.isBodyWord(last) || lexicon.isPlaceWord(last))
        && lexicon.title(last) == null;
  }

  private boolean isTitleOnly(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      String lower = line.lower(i);
      if (lexicon.title(lower) == null
          && !lexicon.isModifier(lower)
          && !lower.equals("of")
          && !lower.equals("-")
          && !lexicon.isPortfolio(line.word(i))
          && lexicon.title(line.words(Math.max(from, i - 1), i + 1)) == null) {
        return false;
      }
    }
    return true;
  }

  /// The bodies and states within an office: `White House` of `White House press secretary`.
  private void nested(Line line, Offices.Office office, List<NamePhrase> into) {
    Range range = office.range();
    for (int from = range.from(); from < range.to(); from++) {
      for (int to = range.to(); to > from; to--) {
        if (line.capitalised(from) && isKnown(line.words(from, to))) {
          add(line, new Range(from, to), into);
          from = to - 1;
          break;
        }
      }
    }
  }

  /// `Varga-Oldgate` is two names where each part stands alone elsewhere.
  private void hyphenated(Line line, Range run, List<NamePhrase> into) {
    for (int i = run.from() + 1; i < run.to() - 1; i++) {
      boolean parts =
          line.word(i).equals("-")
              && isPart(line.word(i - 1))
              && isPart(line.word(i + 1))
              && line.glued(i);
      if (parts) {
        add(line, new Range(run.from(), i), into);
        hyphenated(line, new Range(i + 1, run.to()), into);
        return;
      }
    }
    add(line, run, into);
  }

  private boolean isPart(String word) {
    return capitalisedWithin.contains(word)
        || Countries.named(word) != null
        || Countries.ofDemonym(word) != null;
  }

  private void add(Line line, Range range, List<NamePhrase> into) {
    int from = range.from();
    int to = range.to();
    boolean body = endsAsBodyOrPlace(line, range) || isKnown(line.words(from, to));
    if (!body) {
      from = afterDemonyms(line, from, to);
      while (to - from > 1 && Countries.ofDemonym(line.word(to - 1)) != null) {
        to--;
      }
    }
    if (from == to || (!body && isTitleOnly(line, from, to))) {
      return;
    }
    Offices.Office office = offices.before(line, from);
    String honorific = null;
    if (office != null) {
      String head = line.words(office.head().from(), office.head().to());
      Lexicon.Title title = lexicon.title(head);
      if (title != null && title.kind() == Lexicon.TitleKind.HONORIFIC) {
        honorific = head;
        office = null;
      }
    }
    into.add(new NamePhrase(line, new Range(from, to), line.words(from, to), office, honorific));
  }

  /// Past `South Oldish` and `former` at the beginning of a run.
  private static int afterDemonyms(Line line, int start, int end) {
    int from = start;
    while (from < end) {
      if (from + 2 <= end && Countries.ofDemonym(line.words(from, from + 2)) != null) {
        from += 2;
      } else if (Countries.ofDemonym(line.word(from)) != null
          || line.lower(from).equals("former")) {
        from++;
      } else {
        break;
      }
    }
    return from;
  }

  /// Whether the word stands capitalised within sentences of the account.
  boolean isCapitalisedWithin(String word) {
    return capitalisedWithin.contains(word);
  }
}
