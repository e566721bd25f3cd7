package org.rashomon.account.parse;

import org.rashomon.text.Span;

/// A word or a mark as the encoder reads it.
///
/// @param folded in lower case, without accents; never empty
/// @param capitals 0 where the first character is no capital, 1 where it is one, 2 where the last
///   is one too
record EncoderWord(Span span, String folded, int capitals) {

  boolean hasLetter() {
    return folded.codePoints().anyMatch(Character::isLetter);
  }
}
