package org.rashomon.event.check;

import org.rashomon.text.Span;

/// A word as it is compared: contractions are spelled out and numbers are written in digits.
///
/// @param key the same for two words that differ in nothing but how they are written; a number's
///   begins with [NumberKeys#MARK]
/// @param span the word as it stands; two tokens of one contraction share it
/// @param negates whether it turns what stands around it into its opposite
/// @param bracketed whether it stands in square brackets, where a quoter puts words of their own
/// @param afterGap whether an ellipsis stands before it
record CheckedWord(String key, Span span, boolean negates, boolean bracketed, boolean afterGap) {

  boolean isNumber() {
    return key.startsWith(NumberKeys.MARK);
  }
}
