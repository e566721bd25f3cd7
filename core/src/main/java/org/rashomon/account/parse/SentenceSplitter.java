package org.rashomon.account.parse;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.text.Span;
import org.rashomon.text.WhiteSpace;

/// Cuts a paragraph into sentences, by marks and abbreviations.
///
/// A sentence ends with `.`, `?`, `!` or an ellipsis and the quotation marks and brackets that
/// close after it, where white space and then something that can begin a sentence follow. Published
/// models were tried first: they lose ends after closing curly marks and after `U.S.`.
final class SentenceSplitter {

  /// In characters; what is longer is a list or a page without marks, and is cut at white space.
  private static final int LONGEST = 2_000;

  private static final String TERMINATORS = ".?!…";
  private static final String CLOSERS = "”’\"')]»";
  private static final String OPENERS = "“‘\"'([«";

  private final Abbreviations abbreviations = Abbreviations.ENGLISH;

  /// The sentences, without the white space between them.
  List<Span> split(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    int start = paragraph.start();
    for (int i = start; i < paragraph.end(); i++) {
      if (TERMINATORS.indexOf(text.charAt(i)) < 0) {
        continue;
      }
      int end = afterMarks(text, i, paragraph.end());
      if (ends(text, paragraph, i, end)) {
        add(text, start, end, sentences);
        start = end;
      }
      i = Math.max(i, end - 1);
    }
    add(text, start, paragraph.end(), sentences);
    return sentences;
  }

  /// Past further terminators and closing marks.
  private static int afterMarks(String text, int at, int end) {
    int i = at + 1;
    while (i < end && TERMINATORS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    while (i < end && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private boolean ends(String text, Span paragraph, int mark, int end) {
    if (end >= paragraph.end()) {
      return true;
    }
    boolean spaced = WhiteSpace.is(text.charAt(end));
    int next = end;
    while (next < paragraph.end() && WhiteSpace.is(text.charAt(next))) {
      next++;
    }
    int letter = next;
    while (letter < paragraph.end() && OPENERS.indexOf(text.charAt(letter)) >= 0) {
      letter++;
    }
    if (letter == paragraph.end()) {
      return spaced;
    }
    if (!spaced) {
      return lacksSpace(text, paragraph, mark, letter);
    }
    if (Character.isLowerCase(text.charAt(letter))
        || !(Character.isLetterOrDigit(text.charAt(letter)) || text.charAt(letter) == '$')) {
      return letter > next && end > mark + 1 && text.charAt(letter) == '…';
    }
    if (isEllipsis(text, mark)) {
      return mark > paragraph.start() && !WhiteSpace.is(text.charAt(mark - 1));
    }
    return text.charAt(mark) != '.' || endsAtPeriod(text, paragraph, new Span(mark, end), letter);
  }

  /// `over.The`, as saved pages have it where a line break was lost.
  private static boolean lacksSpace(String text, Span paragraph, int mark, int letter) {
    return mark - 2 >= paragraph.start()
        && text.charAt(mark) != '…'
        && !isEllipsis(text, mark)
        && Character.isLowerCase(text.charAt(mark - 1))
        && Character.isLowerCase(text.charAt(mark - 2))
        && letter + 1 < paragraph.end()
        && Character.isUpperCase(text.charAt(letter))
        && Character.isLowerCase(text.charAt(letter + 1));
  }

  private static boolean isEllipsis(String text, int mark) {
    return text.charAt(mark) == '…'
        || (text.charAt(mark) == '.' && mark + 1 < text.length() && text.charAt(mark + 1) == '.');
  }

  private boolean endsAtPeriod(String text, Span paragraph, Span marks, int letter) {
    int from = marks.start();
    while (from > paragraph.start() && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, marks.start() + 1);
    if (marks.length() > 1 && !word.contains("..") && word.length() > 2) {
      return true; // a mark closes after the period
    }
    if (!abbreviations.keepsPeriod(word)) {
      return true;
    }
    if (word.equals("No.")) {
      return !Character.isDigit(text.charAt(letter));
    }
    return abbreviations.endsBefore(word, wordAt(text, letter, paragraph.end()));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '&';
  }

  private static String wordAt(String text, int from, int limit) {
    int to = from;
    while (to < limit && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  /// Adds a sentence, in pieces if it is too long to be one.
  private static void add(String text, int start, int end, List<Span> into) {
    int from = start;
    while (end - from > LONGEST) {
      int cut = from + LONGEST;
      while (cut > from && !WhiteSpace.is(text.charAt(cut))) {
        cut--;
      }
      if (cut == from) {
        break;
      }
      strip(text, from, cut, into);
      from = cut;
    }
    strip(text, from, end, into);
  }

  private static void strip(String text, int start, int end, List<Span> into) {
    Span stripped = WhiteSpace.stripped(text, start, end);
    if (!stripped.isEmpty()) {
      into.add(stripped);
    }
  }
}
