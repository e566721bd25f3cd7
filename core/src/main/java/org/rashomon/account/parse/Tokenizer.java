package org.rashomon.account.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.text.Span;
import org.rashomon.text.Table;
import org.rashomon.text.WhiteSpace;

/// Cuts a sentence into words, numbers and marks, the way UD English-EWT has them, whose tags the
/// tagger knows: `do|n't`, `Oldgate|'s`, `two|-|hour`, `$|50`, `U.S.`; each quotation mark is a
/// token of its own.
final class Tokenizer {

  private static final Table PARTS = Table.english(Tokenizer.class, "word-parts");
  private static final Set<String> CLITICS = PARTS.words("clitic");
  private static final Set<String> PREFIXES = PARTS.words("prefix");

  private final Abbreviations abbreviations = Abbreviations.ENGLISH;

  List<Span> tokens(String text, Span sentence) {
    List<Span> tokens = new ArrayList<>();
    int i = sentence.start();
    while (i < sentence.end()) {
      if (WhiteSpace.is(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      while (end < sentence.end() && !WhiteSpace.is(text.charAt(end))) {
        end++;
      }
      chunk(text, new Span(i, end), tokens);
      i = end;
    }
    return tokens;
  }

  /// What stands between two stretches of white space.
  private void chunk(String text, Span chunk, List<Span> into) {
    if (isAddress(chunk.in(text))) {
      int begin = addressBegin(text, chunk);
      words(text, new Span(chunk.start(), begin), into);
      address(text, new Span(begin, chunk.end()), into);
    } else {
      words(text, chunk, into);
    }
  }

  private void words(String text, Span chunk, List<Span> into) {
    int i = chunk.start();
    while (i < chunk.end()) {
      int end =
          isWordStart(text, i, chunk.end()) ? wordEnd(text, i, chunk) : markEnd(text, i, chunk);
      if (Character.isLetter(text.charAt(i)) && end - i > 2) {
        word(text, new Span(i, end), into);
      } else {
        into.add(new Span(i, end));
      }
      i = end;
    }
  }

  private static boolean isAddress(String chunk) {
    return chunk.contains("://")
        || chunk.startsWith("www.")
        || (chunk.indexOf('@') > 0 && chunk.indexOf('.', chunk.indexOf('@')) > 0);
  }

  /// Past the marks before it, and what those end: `Oldgate"<t.oldgate@example.org>`.
  private static int addressBegin(String text, Span chunk) {
    int at = text.indexOf('@', chunk.start(), chunk.end());
    int scheme = text.indexOf("://", chunk.start(), chunk.end());
    for (int i = Math.max(at, scheme) - 1; i >= chunk.start(); i--) {
      if ("<(\"[“".indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return chunk.start();
  }

  private static void address(String text, Span chunk, List<Span> into) {
    int end = chunk.end();
    while (end > chunk.start() + 1 && ".,;:!?)]>”\"’'".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    into.add(new Span(chunk.start(), end));
    for (int i = end; i < chunk.end(); i++) {
      into.add(new Span(i, i + 1));
    }
  }

  private static boolean isWordStart(String text, int i, int end) {
    char c = text.charAt(i);
    if (isWordCharacter(c)) {
      return true;
    }
    // #tag and @name, and the years of ’90s
    boolean followed = i + 1 < end;
    return ((c == '#' || c == '@') && followed && Character.isLetter(text.charAt(i + 1)))
        || (isApostrophe(c)
            && i + 3 < end
            && Character.isDigit(text.charAt(i + 1))
            && Character.isDigit(text.charAt(i + 2))
            && text.charAt(i + 3) == 's');
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private int wordEnd(String text, int start, Span chunk) {
    int i = start + 1;
    while (i < chunk.end()) {
      char c = text.charAt(i);
      if (isWordCharacter(c) || c == '_') {
        i++;
      } else if (joins(text, i, chunk)) {
        i++;
      } else {
        break;
      }
    }
    if (i < chunk.end() && text.charAt(i) == '.') {
      String withPeriod = text.substring(start, i + 1);
      if (!(i + 1 < chunk.end() && text.charAt(i + 1) == '.')
          && abbreviations.keepsPeriod(withPeriod)
          && Character.isLetter(text.charAt(start))) {
        return i + 1;
      }
    }
    return i;
  }

  /// Whether the mark at `i` holds two parts of one word together.
  private static boolean joins(String text, int i, Span chunk) {
    if (i + 1 >= chunk.end()) {
      return false;
    }
    char before = text.charAt(i - 1);
    char c = text.charAt(i);
    char after = text.charAt(i + 1);
    if (!isWordCharacter(after)) {
      return false;
    }
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    return switch (c) {
      case '.' -> isWordCharacter(before);
      case ',', ':', '/' -> digits;
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case '\'', '’' -> isWordCharacter(before);
      case '-', '‐', '‑' -> afterPrefix(text, i, chunk.start());
      default -> false;
    };
  }

  private static boolean afterPrefix(String text, int hyphen, int limit) {
    int from = hyphen;
    while (from > limit && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return from < hyphen
        && Character.isLowerCase(text.charAt(hyphen + 1))
        && PREFIXES.contains(text.substring(from, hyphen).toLowerCase(Locale.ROOT));
  }

  /// A mark, or a run of the same one where the run is one sign: `...`, `--`, two apostrophes.
  private static int markEnd(String text, int start, Span chunk) {
    char c = text.charAt(start);
    int end = start + 1;
    if (c == '.' || c == '-' || c == '`' || c == '\'' || c == '*' || c == '_' || c == '=') {
      while (end < chunk.end() && text.charAt(end) == c) {
        end++;
      }
    }
    return end;
  }

  private static void word(String text, Span word, List<Span> into) {
    int cut = clitic(text, word);
    if (cut > word.start() && cut < word.end()) {
      into.add(new Span(word.start(), cut));
      into.add(new Span(cut, word.end()));
    } else {
      into.add(word);
    }
  }

  /// Where `n't`, `'s` and their like begin; the word's end where there is none.
  private static int clitic(String text, Span word) {
    int end = word.end();
    if (word.length() == 6 && text.substring(word.start(), end).equalsIgnoreCase("cannot")) {
      return word.start() + 3;
    }
    if (word.length() > 3
        && lower(text, end - 1) == 't'
        && isApostrophe(text.charAt(end - 2))
        && lower(text, end - 3) == 'n') {
      return end - 3;
    }
    for (int i = end - 2; i >= Math.max(word.start() + 1, end - 3); i--) {
      if (isApostrophe(text.charAt(i))
          && CLITICS.contains(text.substring(i + 1, end).toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return end;
  }

  private static char lower(String text, int at) {
    return Character.toLowerCase(text.charAt(at));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
