package org.rashomon.account.quote;

import java.util.Arrays;
import org.rashomon.text.Span;

/// Every quotation mark of one paragraph and what it may do there, by its neighbours only.
///
/// Held in arrays, for a hostile paragraph may be nothing but marks.
final class QuotationMarks {

  static final int OPENS = 1;
  static final int CLOSES = 2;
  static final int SINGLE = 4;

  /// Two characters, as in ``…''.
  static final int WIDE = 8;

  /// Closes only if nothing better does: it may be a plural's apostrophe (`the workers' share`).
  static final int WEAK = 16;

  private final String text;
  private final Span paragraph;
  private int[] at = new int[16];
  private byte[] flags = new byte[16];
  private int size;

  QuotationMarks(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      int found = flagsAt(i);
      if (found != 0) {
        add(i, found);
        i += (found & WIDE) != 0 ? 1 : 0;
      }
    }
    dropUnpairedSingles();
  }

  int size() {
    return size;
  }

  int at(int mark) {
    return at[mark];
  }

  int width(int mark) {
    return is(mark, WIDE) ? 2 : 1;
  }

  boolean is(int mark, int flag) {
    return (flags[mark] & flag) != 0;
  }

  private void add(int offset, int found) {
    if (size == at.length) {
      at = Arrays.copyOf(at, size * 2);
      flags = Arrays.copyOf(flags, size * 2);
    }
    at[size] = offset;
    flags[size++] = (byte) found;
  }

  private int flagsAt(int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '“', '„', '‟', '«' -> shutsOnly(i, 1) ? OPENS | CLOSES : OPENS;
      case '”', '»' -> opensOnly(i, 1) ? OPENS | CLOSES : CLOSES;
      case '"', '＂' -> isMeasure(i) ? 0 : either(i, 1);
      case '`' -> follows(i, '`') ? OPENS | WIDE : opensOnly(i, 1) ? OPENS | SINGLE : 0;
      case '‘', '‛', '‹' -> single(i, OPENS);
      case '’', '›' -> shutsOnly(i, 1) ? single(i, CLOSES) : 0;
      case '\'' -> follows(i, '\'') ? either(i, 2) | WIDE : straightSingle(i);
      default -> 0;
    };
  }

  private boolean follows(int i, char next) {
    return i + 1 < paragraph.end() && text.charAt(i + 1) == next;
  }

  private int either(int i, int width) {
    return opensOnly(i, width) ? OPENS : shutsOnly(i, width) ? CLOSES : OPENS | CLOSES;
  }

  private int straightSingle(int i) {
    if (opensOnly(i, 1)) {
      return single(i, OPENS);
    }
    return shutsOnly(i, 1) && !isDigit(i - 1) ? single(i, CLOSES) : 0;
  }

  private int single(int i, int direction) {
    if (direction == OPENS) {
      return Elisions.at(text, i, paragraph.end()) ? 0 : OPENS | SINGLE;
    }
    boolean plural = i > paragraph.start() && text.charAt(i - 1) == 's';
    return CLOSES | SINGLE | (plural ? WEAK : 0);
  }

  /// Feet and inches: a straight mark right after a digit, with no space before the number's
  /// beginning that a quotation could have started at, as in `5'10"` and `a 40" screen`.
  private boolean isMeasure(int i) {
    if (!isDigit(i - 1)) {
      return false;
    }
    int start = i;
    while (start > paragraph.start() && start > i - 8 && isMeasureCharacter(start - 1)) {
      start--;
    }
    boolean bare = start == paragraph.start() || text.charAt(start - 1) != '"';
    boolean thing = i + 2 < paragraph.end() && text.charAt(i + 1) == ' ' && isLower(i + 2);
    boolean feet = text.substring(start, i).indexOf('\'') > 0;
    return bare && (feet || thing);
  }

  private boolean isMeasureCharacter(int i) {
    char c = text.charAt(i);
    return (c >= '0' && c <= '9') || c == '.' || c == '\'' || c == '’' || c == '/';
  }

  private boolean isDigit(int i) {
    return i >= paragraph.start() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private boolean isLower(int i) {
    return Character.isLowerCase(text.charAt(i));
  }

  /// Whether the neighbours allow it to open and not to close.
  private boolean opensOnly(int i, int width) {
    return edgeBefore(i) && !edgeAfter(i + width);
  }

  private boolean shutsOnly(int i, int width) {
    return !edgeBefore(i) && edgeAfter(i + width);
  }

  private boolean edgeBefore(int i) {
    if (i <= paragraph.start()) {
      return true;
    }
    char c = text.charAt(i - 1);
    return isSpace(c) || ("([{—–-/“‘«\"'…".indexOf(c) >= 0 && !closesWord(i - 1));
  }

  /// A dash or an ellipsis right after a word may end it: `"We were —"`, `"I thought…"`.
  private boolean closesWord(int i) {
    char c = text.charAt(i);
    boolean either = "—–-…\"'".indexOf(c) >= 0;
    return either
        && (i + 2 >= paragraph.end() || !isWordCharacter(i + 2))
        && i + 1 < paragraph.end();
  }

  private boolean isWordCharacter(int i) {
    return Character.isLetterOrDigit(text.charAt(i));
  }

  private boolean edgeAfter(int i) {
    if (i >= paragraph.end()) {
      return true;
    }
    char c = text.charAt(i);
    return isSpace(c) || ".,;:!?)]}—–-/”’»\"'…".indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// Takes from single marks what they can't do: an opening one that nothing closes is an
  /// apostrophe, and so is a closing one after a plural's s that a better one follows.
  private void dropUnpairedSingles() {
    boolean strong = false;
    boolean any = false;
    for (int mark = size - 1; mark >= 0; mark--) {
      if (!is(mark, SINGLE)) {
        continue;
      }
      if (is(mark, OPENS)) {
        if (!any) {
          flags[mark] = 0;
        }
        strong = false;
        any = false;
      } else {
        if (is(mark, WEAK) && strong) {
          flags[mark] = 0;
        }
        strong |= !is(mark, WEAK);
        any = true;
      }
    }
  }
}
