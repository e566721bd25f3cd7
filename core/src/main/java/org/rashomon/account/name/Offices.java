package org.rashomon.account.name;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.annotate.PartOfSpeech;
import org.rashomon.word.Countries;

/// Finds the titles and offices that stand before a name, after it, or alone.
final class Offices {

  /// An office in a line: `Russian foreign minister` with its head `minister`.
  ///
  /// @param range without an article, with what the office is of
  /// @param head the title itself
  record Office(Range range, Range head) {}

  private static final int MOST_MODIFIERS = 7;
  private static final Set<String> OF = Set.of("of", "for", "at", "to", "in", "on");

  private final Lexicon lexicon = Lexicon.ENGLISH;

  /// The office that ends right before token `end`.
  @Nullable Office before(Line line, int end) {
    Range head = headWithPortfolio(line, end);
    if (head == null) {
      head = headEndingAt(line, end);
    }
    if (head == null) {
      return null;
    }
    Lexicon.Title title = lexicon.title(line.words(head.from(), head.to()));
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
    return new Office(new Range(from, end), head);
  }

  /// The office that begins with token `start`, with what it is of.
  @Nullable Office from(Line line, int start) {
    Range head = null;
    int i = line.lower(start + 1).equals("'s") ? start + 2 : start;
    while (i < line.size() && i - start <= MOST_MODIFIERS) {
      Range found = headStartingAt(line, i);
      if (found != null && isOfficeHead(line, found)) {
        head = found;
        i = found.to();
      } else if (belongs(line, i)) {
        i++;
      } else {
        break;
      }
    }
    return head == null ? null : new Office(new Range(start, complementEnd(line, head.to())), head);
  }

  private boolean isOfficeHead(Line line, Range head) {
    Lexicon.Title title = lexicon.title(line.words(head.from(), head.to()));
    return title != null && title.kind() != Lexicon.TitleKind.HONORIFIC;
  }

  private @Nullable Range headEndingAt(Line line, int end) {
    for (int length = Math.min(lexicon.longestTitle(), end); length > 0; length--) {
      if (lexicon.title(line.words(end - length, end)) != null) {
        return new Range(end - length, end);
      }
    }
    return null;
  }

  private @Nullable Range headStartingAt(Line line, int start) {
    for (int length = lexicon.longestTitle(); length > 0; length--) {
      if (start + length <= line.size()
          && lexicon.title(line.words(start, start + length)) != null) {
        return new Range(start, start + length);
      }
    }
    return null;
  }

  /// The head of `Secretary of State`, when that ends before token `end`.
  private @Nullable Range headWithPortfolio(Line line, int end) {
    for (int of = end - 2; of >= Math.max(1, end - 6); of--) {
      if (OF.contains(line.lower(of))
          && (lexicon.isPortfolio(line.words(of + 1, end))
              || Countries.named(line.words(of + 1, end)) != null)) {
        return headEndingAt(line, of);
      }
    }
    return null;
  }

  /// Whether the token can stand within an office before its head.
  private boolean belongs(Line line, int i) {
    String word = line.word(i);
    String lower = line.lower(i);
    if (lexicon.isModifier(lower) || lexicon.title(lower) != null) {
      return !line.is(i, PartOfSpeech.VERB) || line.capitalised(i) || lexicon.isModifier(lower);
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
        && !lexicon.isNotName(word)
        && lexicon.firstName(word) == null
        && (line.is(i, PartOfSpeech.PROPN)
            || line.is(i, PartOfSpeech.ADJ)
            || line.is(i, PartOfSpeech.NOUN))
        && i > line.firstWord();
  }

  /// Past `of State`, `of the Bank of Oldgate`: names and portfolios after the head, or as far.
  private int complementEnd(Line line, int end) {
    int i = end;
    if (!OF.contains(line.lower(i)) || line.lower(i).equals("to") || line.lower(i).equals("in")) {
      return end;
    }
    i++;
    for (int to = Math.min(line.size(), i + 5); to > i; to--) {
      if (lexicon.isPortfolio(line.words(i, to))) {
        return to;
      }
    }
    if (line.lower(i).equals("the")) {
      i++;
    }
    int names = i;
    while ((line.capitalised(i) && !lexicon.isNotName(line.word(i)))
        || (i > names && joinsNames(line, i))) {
      i++;
    }
    return i > names ? i : end;
  }

  private static boolean joinsNames(Line line, int i) {
    return (line.lower(i).equals("of") || line.word(i).equals("-")) && line.capitalised(i + 1);
  }

  /// The office that stands in apposition after a name that ends before token `end`: the words
  /// after `X,` up to the next comma.
  @Nullable Office after(Line line, int end) {
    if (!line.word(end).equals(",")) {
      return null;
    }
    int i = end + 1;
    if (line.is(i, PartOfSpeech.NUM) && line.word(i + 1).equals(",")) {
      i += 2;
    }
    boolean article =
        Set.of("the", "a", "an", "its", "his", "her", "their").contains(line.lower(i));
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
    return closed && close > i ? new Office(new Range(i, close), office.head()) : null;
  }

  private static boolean isWithin(Line line, int i) {
    return switch (line.at(i).pos()) {
      case ADP, ADJ, NOUN, PROPN, DET, NUM, PART, CCONJ, SYM -> true;
      case PUNCT -> line.word(i).equals("-") || line.lower(i).equals("'s");
      case ADV, AUX, INTJ, PRON, SCONJ, VERB, X -> false;
    };
  }
}
