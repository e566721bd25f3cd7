package org.rashomon.account.quote;

import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Token;
import org.rashomon.text.Span;

/// A token of a narrated sentence, or the part of one that stands on one side of a quotation mark.
///
/// @param run index of the marked run that it stands in, -1 for the narrator's own words
record NarratedWord(Token token, int run) {

  Span span() {
    return token.span();
  }

  PartOfSpeech pos() {
    return token.pos();
  }

  String lower() {
    return token.lower();
  }

  boolean is(String word) {
    return lower().equals(word);
  }

  boolean isVerb() {
    return pos().isVerb();
  }

  boolean narrated() {
    return run < 0;
  }

  boolean isPunctuation() {
    return token.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  boolean capitalised() {
    return token.capitalised();
  }
}
