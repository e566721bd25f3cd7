package org.rashomon.account.name;

import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.TokenRange;
import org.rashomon.word.Countries;
import org.rashomon.word.Pronouns;
import org.rashomon.word.Pronouns.Role;

/// Finds the titles and offices that stand before a name, after it, or alone.
final class OfficeFinder {

  private static final int MOST_MODIFIERS = 7;

  private final Lexicon lexicon = Lexicon.ENGLISH;

  /// The office that ends right before token `end`.
  @Nullable Office before(NamingLine line, int end) {
    TokenRange head = headWithPortfolio(line, end);
    if (head == null) {
      head = headEndingAt(line, end);
    }
    if (head == null) {
      return null;
    }
    Lexicon.Title title = lexicon.title(line.words(head));
    if (title != null && title.kind() != Lexicon.TitleKind.OFFICE) {
      // "spokesman Col. Varga": the office stands before the rank
      Office further = before(line, head.from());
      if (further != null) {
        return further;
      }
    }
    int from = head.from();
    while (from > 0 && head.from() - from < MOST_MODIFIERS && belongs(line, from - 1)) {
      from--;
    }
    return new Office(new TokenRange(from, end), head);
  }

  /// The office that begins with token `start`, with what it is of.
  @Nullable Office from(NamingLine line, int start) {
    TokenRange head = null;
    int i = line.lower(start + 1).equals("'s") ? start + 2 : start;
    while (i < line.size() && i - start <= MOST_MODIFIERS) {
      TokenRange found = headStartingAt(line, i);
      if (found != null && isOfficeHead(line, found)) {
        head = found;
        i = found.to();
      } else if (belongs(line, i)) {
        i++;
      } else {
        break;
      }
    }
    return head == null
        ? null
        : new Office(new TokenRange(start, complementEnd(line, head.to())), head);
  }

  private boolean isOfficeHead(NamingLine line, TokenRange head) {
    Lexicon.Title title = lexicon.title(line.words(head));
    return title != null && title.kind() != Lexicon.TitleKind.HONORIFIC;
  }

  private @Nullable TokenRange headEndingAt(NamingLine line, int end) {
    for (int length = Math.min(lexicon.longestTitle(), end); length > 0; length--) {
      if (lexicon.title(line.words(end - length, end)) != null) {
        return new TokenRange(end - length, end);
      }
    }
    return null;
  }

  private @Nullable TokenRange headStartingAt(NamingLine line, int start) {
    for (int length = lexicon.longestTitle(); length > 0; length--) {
      if (start + length <= line.size()
          && lexicon.title(line.words(start, start + length)) != null) {
        return new TokenRange(start, start + length);
      }
    }
    return null;
  }

  /// The head of `Secretary of State`, when that ends before token `end`.
  private @Nullable TokenRange headWithPortfolio(NamingLine line, int end) {
    for (int of = end - 2; of >= Math.max(1, end - 6); of--) {
      if (WordList.OFFICE_PREPOSITIONS.has(line.lower(of))
          && (WordList.PORTFOLIOS.has(line.words(of + 1, end))
              || Countries.named(line.words(of + 1, end)) != null)) {
        return headEndingAt(line, of);
      }
    }
    return null;
  }

  /// Whether the token can stand within an office before its head.
  private boolean belongs(NamingLine line, int i) {
    String word = line.word(i);
    String lower = line.lower(i);
    if (WordList.TITLE_MODIFIERS.has(lower) || lexicon.title(lower) != null) {
      return !line.is(i, PartOfSpeech.VERB)
          || line.capitalised(i)
          || WordList.TITLE_MODIFIERS.has(lower);
    }
    if (lower.equals("'s")) {
      return i > 0 && line.capitalised(i - 1);
    }
    if (word.equals("-") || word.equals("&")) {
      return line.glued(i) && line.glued(i + 1);
    }
    if (i > 0 && line.word(i - 1).equals("-") && line.glued(i)) {
      return true;
    }
    if (Countries.ofDemonym(word) != null || Countries.named(word) != null) {
      return true;
    }
    return line.capitalised(i)
        && !WordList.NOT_NAMES.has(word)
        && lexicon.firstName(word) == null
        && (line.is(i, PartOfSpeech.PROPN)
            || line.is(i, PartOfSpeech.ADJ)
            || line.is(i, PartOfSpeech.NOUN))
        && i > line.firstWord();
  }

  /// Past `of State`, `of the Bank of Oldgate`: names and portfolios after the head, or as far.
  private int complementEnd(NamingLine line, int end) {
    int i = end;
    if (!WordList.OFFICE_PREPOSITIONS.has(line.lower(i))
        || line.lower(i).equals("to")
        || line.lower(i).equals("in")) {
      return end;
    }
    i++;
    for (int to = Math.min(line.size(), i + 5); to > i; to--) {
      if (WordList.PORTFOLIOS.has(line.words(i, to))) {
        return to;
      }
    }
    if (line.lower(i).equals("the")) {
      i++;
    }
    int names = i;
    while ((line.capitalised(i) && !WordList.NOT_NAMES.has(line.word(i)))
        || (i > names && joinsNames(line, i))) {
      i++;
    }
    return i > names ? i : end;
  }

  private static boolean joinsNames(NamingLine line, int i) {
    return (line.lower(i).equals("of") || line.word(i).equals("-")) && line.capitalised(i + 1);
  }

  /// The office that stands in apposition after a name that ends before token `end`: the words
  /// after `X,` up to the next comma.
  @Nullable Office after(NamingLine line, int end) {
    if (!line.word(end).equals(",")) {
      return null;
    }
    int i = end + 1;
    if (!line.word(i).isEmpty() && line.at(i).startsWithDigit() && line.word(i + 1).equals(",")) {
      i += 2;
    }
    boolean article = line.is(i, PartOfSpeech.DET) || Pronouns.is(Role.OWNER, line.lower(i));
    i += article ? 1 : 0;
    Office office = from(line, i);
    if (office == null) {
      return null;
    }
    int close = office.range().to();
    int last = Math.min(line.size(), close + 12);
    while (close < last && isWithin(line, close)) {
      close++;
    }
    String mark = line.word(close);
    boolean closed = mark.equals(",") || mark.equals(".") || mark.isEmpty() || mark.equals(")");
    return closed && close > i ? new Office(new TokenRange(i, close), office.head()) : null;
  }

  private static boolean isWithin(NamingLine line, int i) {
    return switch (line.at(i).pos()) {
      case ADP, ADJ, NOUN, PROPN, DET, NUM, PART, CCONJ, SYM -> true;
      case PUNCT -> line.word(i).equals("-") || line.lower(i).equals("'s");
      case ADV, AUX, INTJ, PRON, SCONJ, VERB, X -> false;
    };
  }
}
