package org.rashomon.account.name;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.account.parse.TokenRange;

/// Finds the runs of capitalised words that can be names.
final class Chunker {

  private static final int LONGEST_KNOWN = 4;

  private final Lexicon lexicon = Lexicon.ENGLISH;
  private final Capitals capitals;
  private final RunCutter cutter;

  Chunker(OfficeFinder offices, List<NamingLine> lines) {
    capitals = new Capitals(lines);
    cutter = new RunCutter(offices, capitals);
  }

  /// The names of the line, in order; those of a headline in title case only where their words are
  /// in the tables.
  List<NamePhrase> names(NamingLine line) {
    List<NamePhrase> found = new ArrayList<>();
    for (int i = 0; i < line.size(); ) {
      int known = knownEnd(line, i);
      int end = Math.max(known, capitals.beginName(line, i) ? runEnd(line, i) : i);
      if (end == i) {
        i++;
        continue;
      }
      cutter.cut(line, new TokenRange(i, end), found);
      i = end;
    }
    return found;
  }

  /// Past a name of several words that the tables have though its first word is none of a name:
  /// `Islamic Oldgate`. `i` where there is none.
  private int knownEnd(NamingLine line, int i) {
    boolean begins = line.capitalised(i) || line.word(i).equals("al");
    if (begins && !line.lower(i).equals("the")) {
      for (int to = Math.min(line.size(), i + LONGEST_KNOWN); to > i + 1; to--) {
        if (line.capitalised(to - 1) && lexicon.isKnown(line.words(i, to))) {
          return to;
        }
      }
    }
    return i;
  }

  private int runEnd(NamingLine line, int start) {
    int i = start + 1;
    while (i < line.size()) {
      if (line.word(i).equals("-") && line.glued(i) && line.glued(i + 1)) {
        if (!line.capitalised(i + 1)) {
          break;
        }
        i += 2;
      } else if (isNameWord(line, i)) {
        i++;
      } else if (joins(line, start, i)) {
        i += line.lower(i + 1).equals("the") || WordList.PARTICLES.has(line.lower(i + 1)) ? 2 : 1;
      } else {
        break;
      }
    }
    return Math.min(i, line.size());
  }

  private boolean isNameWord(NamingLine line, int i) {
    String word = line.word(i);
    return line.capitalised(i)
        && (!WordList.NOT_NAMES.has(word)
            || WordList.BODY_WORDS.has(word)
            || WordList.NAME_SUFFIXES.has(word))
        && !word.equals("I")
        && !WordList.PERSON_VERBS.has(word);
  }

  /// Whether a small word at `i` stands within a name: a particle, or `of` in an office or a body.
  private boolean joins(NamingLine line, int start, int i) {
    String lower = line.lower(i);
    if (WordList.PARTICLES.has(lower)) {
      return line.capitalised(i + 1)
          || (line.word(i + 1).equals("-") && line.capitalised(i + 2))
          || (WordList.PARTICLES.has(line.lower(i + 1)) && line.capitalised(i + 2));
    }
    if (lower.equals("of") || lower.equals("for")) {
      int next = line.lower(i + 1).equals("the") ? i + 2 : i + 1;
      String word = line.word(i - 1);
      return line.capitalised(next)
          && !WordList.NOT_NAMES.has(line.word(next))
          && (WordList.BODY_WORDS.has(word)
              || lexicon.isPlaceWord(word)
              || endsTitle(line, start, i));
    }
    return false;
  }

  private boolean endsTitle(NamingLine line, int start, int end) {
    return lexicon.title(line.words(end - 1, end)) != null
        || (end - 2 >= start && lexicon.title(line.words(end - 2, end)) != null);
  }
}
