package org.rashomon.event.check;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.event.check.English.Sort;
import org.rashomon.text.Span;
import org.rashomon.text.Words;
import org.rashomon.text.Words.Word;

/// Reads the [CheckedWord]s of a text.
final class CheckedWords {

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private final List<Boolean> bracketed = new ArrayList<>();
  private final List<Boolean> afterGap = new ArrayList<>();
  private final List<CheckedWord> tokens = new ArrayList<>();

  private CheckedWords(String text) {
    this.text = text;
  }

  /// The words of a quotation, brackets and ellipses marked.
  static List<CheckedWord> quoted(String text, Span part) {
    CheckedWords tokens = new CheckedWords(text);
    tokens.scan(Words.of(text, part), part.start());
    return tokens.made();
  }

  /// The words of a transcript's part that somebody spoke.
  ///
  /// @param unspoken labels and stage directions, in order
  static List<CheckedWord> spoken(String text, Span part, List<Span> unspoken) {
    CheckedWords tokens = new CheckedWords(text);
    int next = 0;
    for (Word word : Words.of(text, part)) {
      while (next < unspoken.size() && unspoken.get(next).end() <= word.span().start()) {
        next++;
      }
      if (next == unspoken.size() || !unspoken.get(next).overlaps(word.span())) {
        tokens.add(word, false, false);
      }
    }
    return tokens.made();
  }

  private void scan(List<Word> found, int start) {
    int end = start;
    boolean inBrackets = false;
    for (Word word : found) {
      String between = text.substring(end, word.span().start());
      boolean letters = between.equals("]") || (between.equals("[") && !words.isEmpty());
      inBrackets = lastOf(between, inBrackets);
      end = word.span().end();
      if (letters && !words.isEmpty() && end - word.span().start() > 0) {
        joinToLast(word);
        continue;
      }
      boolean gap = between.indexOf('…') >= 0 || between.replace(" ", "").contains("..");
      add(word, inBrackets, gap);
    }
  }

  private static boolean lastOf(String between, boolean before) {
    int open = between.lastIndexOf('[');
    int close = between.lastIndexOf(']');
    return open == close ? before : open > close;
  }

  /// `[t]he` and `say[s]`: a letter changed within a word.
  private void joinToLast(Word word) {
    Word last = words.removeLast();
    words.add(new Word(Span.hull(last.span(), word.span()), last.text() + word.text()));
    bracketed.removeLast();
    bracketed.add(false);
  }

  private void add(Word word, boolean inBrackets, boolean gap) {
    if (!English.TABLES.is(Sort.FILLERS, word.text())) {
      words.add(word);
      bracketed.add(inBrackets);
      afterGap.add(gap);
    }
  }

  private List<CheckedWord> made() {
    List<String> plain = words.stream().map(Word::text).toList();
    for (int i = 0; i < words.size(); ) {
      NumberKeys.Numeral numeral = NumberKeys.at(plain, i);
      if (numeral != null) {
        number(i, numeral);
        i = numeral.to();
      } else if (plain.get(i).equals("per")
          && i + 1 < plain.size()
          && plain.get(i + 1).equals("cent")) {
        token(i, "percent", Span.hull(words.get(i).span(), words.get(i + 1).span()));
        i += 2;
      } else {
        for (String key : English.TABLES.spelledOut(elided(i) + plain.get(i))) {
          token(i, key, words.get(i).span());
        }
        i++;
      }
    }
    return List.copyOf(tokens);
  }

  /// The apostrophe of `'cause`, where there is one.
  private String elided(int i) {
    int start = words.get(i).span().start();
    boolean mark = start > 0 && "'’".indexOf(text.charAt(start - 1)) >= 0;
    return mark && English.TABLES.isSpelling("'" + words.get(i).text()) ? "'" : "";
  }

  private void number(int i, NumberKeys.Numeral numeral) {
    Span span = Span.hull(words.get(i).span(), words.get(numeral.to() - 1).span());
    token(i, numeral.key(), span);
    English.TABLES
        .sign(text, span.start() - 1)
        .or(() -> English.TABLES.sign(text, span.end()))
        .ifPresent(word -> token(i, word, span));
  }

  private void token(int i, String key, Span span) {
    boolean negates = English.TABLES.is(Sort.NEGATIONS, key) && !isInterjection(key, span);
    tokens.add(new CheckedWord(key, span, negates, bracketed(i), afterGap(i)));
  }

  private boolean bracketed(int i) {
    return i < bracketed.size() && bracketed.get(i);
  }

  private boolean afterGap(int i) {
    return i < afterGap.size() && afterGap.get(i);
  }

  /// `No, we sailed`: an answer, which turns nothing in its sentence.
  private boolean isInterjection(String key, Span span) {
    return key.equals("no")
        && span.end() < text.length()
        && ",.!?;:-–—…".indexOf(text.charAt(span.end())) >= 0;
  }
}
