package org.rashomon.event.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Span;
import org.rashomon.text.Table;
import org.rashomon.word.Countries;
import org.rashomon.word.Stems;

/// A passage as words that can be compared.
///
/// @param words in order
record PassageWords(List<Word> words) {

  /// Words that mean nothing by themselves, and so don't show that two passages say the same.
  private static final Set<String> FUNCTION_WORDS =
      Table.english(PassageWords.class, "function-words").words();

  PassageWords {
    words = List.copyOf(words);
  }

  /// One word.
  ///
  /// @param raw as it stands, without punctuation at its ends
  /// @param key in lower case and without marks of any kind: two words with one key are the same
  /// @param stem Porter's
  /// @param content whether it means something by itself
  /// @param marked whether it stands within quotation marks
  /// @param afterGap whether an ellipsis stands before it
  record Word(
      Span span,
      String raw,
      String key,
      String stem,
      boolean content,
      boolean marked,
      boolean afterGap) {}

  static PassageWords of(String text, Span span, List<Span> marked) {
    List<Word> words = new ArrayList<>();
    boolean gap = false;
    int mark = 0;
    for (int i = span.start(); i < span.end(); ) {
      int end = wordEnd(text, i, span.end());
      if (end == i) {
        gap |= isGap(text, i, span.end());
        i += Character.charCount(text.codePointAt(i));
        continue;
      }
      while (mark < marked.size() && marked.get(mark).end() <= i) {
        mark++;
      }
      boolean inMarks = mark < marked.size() && marked.get(mark).contains(i);
      words.add(word(text, new Span(i, end), inMarks, gap));
      gap = false;
      i = end;
    }
    return new PassageWords(words);
  }

  private static Word word(String text, Span span, boolean marked, boolean afterGap) {
    String raw = span.in(text);
    String key = key(raw);
    boolean content = !FUNCTION_WORDS.contains(key);
    String stem = state(raw, key);
    if (stem == null) {
      stem = Stems.of(key.endsWith("'s") ? key.substring(0, key.length() - 2) : key);
    }
    return new Word(span, raw, key, stem, content, marked, afterGap);
  }

  /// A state's name for any of its names, its people's and its capital's.
  private static @Nullable String state(String raw, String key) {
    if (!Character.isUpperCase(raw.codePointAt(0))) {
      return null;
    }
    String name = key.endsWith("'s") ? raw.substring(0, raw.length() - 2) : raw;
    String country = Countries.meantBy(name);
    return country == null ? Countries.ofSeat(name) : country;
  }

  private static String key(String raw) {
    return raw.toLowerCase(Locale.ROOT).replace('’', '\'').replace(".", "");
  }

  private static boolean isGap(String text, int i, int limit) {
    return text.charAt(i) == '…' || (text.startsWith("..", i) && i + 1 < limit);
  }

  /// Letters, digits, and what joins them: an apostrophe, and the points of `U.S.` and `2.5`.
  private static int wordEnd(String text, int from, int limit) {
    int i = from;
    while (i < limit) {
      int c = text.codePointAt(i);
      boolean inner =
          i > from
              && i + 1 < limit
              && "'’.,".indexOf(c) >= 0
              && Character.isLetterOrDigit(text.codePointAt(i + 1))
              && joins(text, i, c);
      if (!Character.isLetterOrDigit(c)
          && Character.getType(c) != Character.NON_SPACING_MARK
          && !inner) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private static boolean joins(String text, int i, int mark) {
    return switch (mark) {
      case ',' -> Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
      case '.' ->
          Character.isDigit(text.charAt(i - 1)) || Character.isUpperCase(text.charAt(i - 1));
      default -> true;
    };
  }

  int size() {
    return words.size();
  }

  List<String> raws() {
    return words.stream().map(Word::raw).toList();
  }

  /// Stems of the words that mean something, in order.
  List<String> contentStems() {
    return words.stream().filter(Word::content).map(Word::stem).toList();
  }

  /// Keys of the words within marks, in order.
  List<String> markedKeys() {
    return words.stream().filter(Word::marked).map(Word::key).toList();
  }
}
