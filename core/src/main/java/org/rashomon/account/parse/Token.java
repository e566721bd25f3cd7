package org.rashomon.account.parse;

import java.util.Locale;
import org.rashomon.text.Span;

/// A word, a number or a mark, and its place in the tree of its sentence.
///
/// @param text the characters of the span
/// @param tag finer than `pos`: tells number and tense
/// @param head which token of its sentence it belongs to, -1 for the root of the tree
/// @param relation how it belongs to its head
public record Token(
    Span span, String text, PartOfSpeech pos, PennTag tag, int head, Relation relation) {

  /// A part of it that stands for all of it.
  public Token part(Span span, String text) {
    return new Token(span, text, pos, tag, head, relation);
  }

  /// The text in lower case, with a straight apostrophe for a curly one.
  public String lower() {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /// @param word in lower case, with a straight apostrophe
  public boolean is(String word) {
    return lower().equals(word);
  }

  /// Whether the token begins with a capital letter.
  public boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /// Whether it begins with neither a letter nor a digit.
  public boolean isMark() {
    return !Character.isLetterOrDigit(text.codePointAt(0));
  }

  public boolean isDash() {
    return text.length() == 1 && "-–—‑".contains(text);
  }

  public boolean startsWithDigit() {
    return Character.isDigit(text.charAt(0));
  }

  public boolean isNoun() {
    return pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN;
  }

  public boolean isVerb() {
    return pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX;
  }
}
