package org.rashomon.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a text without its marks, for comparing texts word by word.
///
/// A word is a run of letters, digits and the marks that stand within numbers and contractions; it
/// comes in lower case, with straight apostrophes.
public final class Words {

  private Words() {}

  /// A word and where it stands.
  public record Word(Span span, String text) {}

  /// All words of the text, in order.
  public static List<Word> of(String text) {
    return of(text, new Span(0, text.length()));
  }

  /// The words of a part of the text, in order.
  public static List<Word> of(String text, Span part) {
    List<Word> words = new ArrayList<>();
    int i = part.start();
    while (i < part.end()) {
      if (!Character.isLetterOrDigit(text.codePointAt(i))) {
        i += Character.charCount(text.codePointAt(i));
        continue;
      }
      int start = i;
      i = wordEnd(text, i, part.end());
      String lower = text.substring(start, i).toLowerCase(Locale.ROOT).replace('’', '\'');
      words.add(new Word(new Span(start, i), lower));
    }
    return words;
  }

  private static int wordEnd(String text, int start, int limit) {
    int i = start;
    while (i < limit) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean inside =
          Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      if (!inside && !joins(text, i, next, limit)) {
        break;
      }
      i = next;
    }
    return Math.min(i, limit);
  }

  /// An apostrophe between letters, a point or a comma between digits.
  private static boolean joins(String text, int at, int next, int limit) {
    if (next >= limit) {
      return false;
    }
    return switch (text.charAt(at)) {
      case '\'', '’' -> Character.isLetter(text.codePointAt(next));
      case '.', ',' ->
          Character.isDigit(text.charAt(next)) && Character.isDigit(text.charAt(at - 1));
      default -> false;
    };
  }
}
