package org.rashomon.account.name;

import java.util.List;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;
import org.rashomon.account.parse.TokenRange;
import org.rashomon.text.Span;
import org.rashomon.text.Spans;

/// A sentence as names are looked for in it.
///
/// @param number of the sentence in the story
/// @param titleCase whether it is a headline with most words capitalised, where capitals say
///   nothing
record NamingLine(int number, Sentence sentence, boolean titleCase) {

  static NamingLine of(int number, Sentence sentence) {
    return new NamingLine(number, sentence, isTitleCase(sentence.tokens()));
  }

  private static boolean isTitleCase(List<Token> tokens) {
    int words = 0;
    int capitalised = 0;
    for (Token token : tokens) {
      if (Character.isLetter(token.text().charAt(0)) && token.text().length() > 3) {
        words++;
        capitalised += token.capitalised() ? 1 : 0;
      }
    }
    String last = tokens.getLast().text();
    return words >= 3 && capitalised * 4 >= words * 3 && !last.equals(".") && tokens.size() >= 4;
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  int size() {
    return tokens().size();
  }

  Token at(int i) {
    return tokens().get(i);
  }

  /// The text of token `i`; empty outside the sentence.
  String word(int i) {
    return i >= 0 && i < size() ? at(i).text() : "";
  }

  String lower(int i) {
    return i >= 0 && i < size() ? at(i).lower() : "";
  }

  boolean is(int i, PartOfSpeech pos) {
    return i >= 0 && i < size() && at(i).pos() == pos;
  }

  boolean capitalised(int i) {
    return i >= 0 && i < size() && at(i).capitalised();
  }

  /// Whether no white space stands between tokens `i - 1` and `i`.
  boolean glued(int i) {
    return i > 0 && i < size() && at(i - 1).span().end() == at(i).span().start();
  }

  boolean isVerb(int i) {
    return i >= 0 && i < size() && at(i).pos().isVerb();
  }

  /// Whether the token is a double quotation mark or an opening single one.
  boolean isQuotationMark(int i) {
    return word(i).length() == 1 && "\"“”‘".contains(word(i));
  }

  /// Index of the first token that begins at or after the offset.
  int tokenFrom(int offset) {
    return Spans.startingFrom(tokens(), Token::span, offset);
  }

  Span span(TokenRange range) {
    return span(range.from(), range.to());
  }

  Span span(int from, int to) {
    return Span.hull(at(from).span(), at(to - 1).span());
  }

  String words(TokenRange range) {
    return words(range.from(), range.to());
  }

  /// The words of tokens `from` to `to`, one space where the text has white space.
  String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && !glued(i)) {
        words.append(' ');
      }
      words.append(word(i));
    }
    return words.toString().replace('’', '\'');
  }

  /// Index of the first token that is a word.
  int firstWord() {
    for (int i = 0; i < size(); i++) {
      if (Character.isLetterOrDigit(word(i).charAt(0))) {
        return i;
      }
    }
    return size();
  }
}
