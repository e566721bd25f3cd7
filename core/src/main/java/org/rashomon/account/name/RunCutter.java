package org.rashomon.account.name;

import java.util.List;
import org.rashomon.account.parse.TokenRange;
import org.rashomon.word.Countries;

/// Makes names of runs of capitalised words: takes titles and peoples off, and parts what is two.
final class RunCutter {

  private final Lexicon lexicon = Lexicon.ENGLISH;
  private final OfficeFinder offices;
  private final Capitals capitals;

  RunCutter(OfficeFinder offices, Capitals capitals) {
    this.offices = offices;
    this.capitals = capitals;
  }

  /// Takes the titles off a run and cuts it where it holds two names.
  void cut(NamingLine line, TokenRange run, List<NamePhrase> into) {
    int to = run.to();
    String whole = line.words(run.from(), to);
    if (lexicon.isKnown(whole) || endsAsBodyOrPlace(line, run)) {
      add(line, run, into);
      return;
    }
    for (int from = to - 1; from > run.from(); from--) {
      Office office = offices.before(line, from);
      if (office != null && !isTitleOnly(line, from, to) && !joinsAt(line, from)) {
        add(line, new TokenRange(from, to), into);
        return;
      }
    }
    hyphenated(line, run, into);
  }

  private boolean joinsAt(NamingLine line, int from) {
    String lower = line.lower(from);
    return lower.equals("of") || lower.equals("-") || lower.equals("&") || lower.equals("for");
  }

  private boolean endsAsBodyOrPlace(NamingLine line, TokenRange run) {
    String last = line.word(run.to() - 1);
    return run.length() > 1
        && (WordList.BODY_WORDS.has(last) || lexicon.isPlaceWord(last))
        && lexicon.title(last) == null;
  }

  private boolean isTitleOnly(NamingLine line, int from, int to) {
    for (int i = from; i < to; i++) {
      String lower = line.lower(i);
      if (lexicon.title(lower) == null
          && !WordList.TITLE_MODIFIERS.has(lower)
          && !lower.equals("of")
          && !lower.equals("-")
          && !WordList.PORTFOLIOS.has(line.word(i))
          && lexicon.title(line.words(Math.max(from, i - 1), i + 1)) == null) {
        return false;
      }
    }
    return true;
  }

  /// `Varga-Oldgate` is two names where each part stands alone elsewhere.
  private void hyphenated(NamingLine line, TokenRange run, List<NamePhrase> into) {
    for (int i = run.from() + 1; i < run.to() - 1; i++) {
      boolean parts =
          line.word(i).equals("-")
              && capitals.isName(line.word(i - 1))
              && capitals.isName(line.word(i + 1))
              && line.glued(i);
      if (parts) {
        add(line, new TokenRange(run.from(), i), into);
        hyphenated(line, new TokenRange(i + 1, run.to()), into);
        return;
      }
    }
    add(line, run, into);
  }

  private void add(NamingLine line, TokenRange range, List<NamePhrase> into) {
    int from = range.from();
    int to = range.to();
    boolean body = endsAsBodyOrPlace(line, range) || lexicon.isKnown(line.words(from, to));
    if (!body) {
      from = afterDemonyms(line, from, to);
      while (to - from > 1 && Countries.ofDemonym(line.word(to - 1)) != null) {
        to--;
      }
    }
    if (from == to || (!body && isTitleOnly(line, from, to))) {
      return;
    }
    Office office = offices.before(line, from);
    String honorific = null;
    if (office != null) {
      String head = line.words(office.head().from(), office.head().to());
      Lexicon.Title title = lexicon.title(head);
      if (title != null && title.kind() == Lexicon.TitleKind.HONORIFIC) {
        honorific = head;
        office = null;
      }
    }
    into.add(
        new NamePhrase(line, new TokenRange(from, to), line.words(from, to), office, honorific));
  }

  /// Past `South Oldish` and `former` at the beginning of a run.
  private static int afterDemonyms(NamingLine line, int start, int end) {
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
}
