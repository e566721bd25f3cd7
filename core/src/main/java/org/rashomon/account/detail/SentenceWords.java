package org.rashomon.account.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.PennTag;
import org.rashomon.account.parse.Relation;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;
import org.rashomon.text.PhraseTable;
import org.rashomon.text.Span;

/// The words of one sentence.
///
/// Tokens are cut further wherever they hold a digit, a dash or a currency sign, because models
/// differ on whether `two-hour` is one token, two or three.
record SentenceWords(Sentence sentence, List<Token> all) {

  /// What stands before the first word and after the last: a mark that nothing matches.
  private static final Token EDGE =
      new Token(new Span(0, 0), "\n", PartOfSpeech.PUNCT, PennTag.NFP, -1, Relation.PUNCT);

  SentenceWords {
    all = List.copyOf(all);
  }

  static SentenceWords of(Sentence sentence) {
    List<Token> found = new ArrayList<>();
    sentence.tokens().forEach(token -> cut(token, found));
    return new SentenceWords(sentence, found);
  }

  int size() {
    return all.size();
  }

  /// The word there, or a mark outside the sentence.
  Token at(int index) {
    return index < 0 || index >= all.size() ? EDGE : all.get(index);
  }

  /// Whether no white space stands between the word and the one before it.
  boolean joined(int index) {
    return index > 0
        && index < all.size()
        && all.get(index - 1).span().end() == at(index).span().start();
  }

  /// From the first character of word `from` to the last of the word before `to`.
  Span span(int from, int to) {
    return Span.hull(all.get(from).span(), all.get(to - 1).span());
  }

  /// Whether the words of the phrase stand there.
  boolean matches(int index, List<String> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!at(index + i).is(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// The longest phrase of the table that stands there.
  <V> Optional<PhraseTable.Match<V>> longest(PhraseTable<V> table, int index) {
    return table.longest(all, Token::lower, index);
  }

  private static void cut(Token token, List<Token> into) {
    String text = token.text();
    boolean mixed = text.length() > 1 && text.chars().anyMatch(SentenceWords::parts);
    int start = 0;
    while (start < text.length()) {
      int end = mixed ? runEnd(text, start) : text.length();
      Span span = new Span(token.span().start() + start, token.span().start() + end);
      into.add(token.part(span, text.substring(start, end)));
      start = end;
    }
  }

  private static boolean parts(int c) {
    return Character.isDigit(c)
        || Character.getType(c) == Character.DASH_PUNCTUATION
        || Character.getType(c) == Character.CURRENCY_SYMBOL
        || c == '½';
  }

  private static int runEnd(String text, int start) {
    char first = text.charAt(start);
    int end = start + 1;
    if (Character.isDigit(first)) {
      while (end < text.length() && inNumber(text, end)) {
        end++;
      }
    } else if (Character.isLetter(first)) {
      while (end < text.length() && (Character.isLetter(text.charAt(end)) || inWord(text, end))) {
        end++;
      }
    }
    return end;
  }

  private static boolean inNumber(String text, int at) {
    char c = text.charAt(at);
    boolean separates = c == ',' || c == '.';
    return Character.isDigit(c)
        || (separates && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)));
  }

  private static boolean inWord(String text, int at) {
    char c = text.charAt(at);
    return (c == '.' || c == '\'' || c == '’');
  }
}
