package org.rashomon.account.detail;

import org.rashomon.account.annotate.PartOfSpeech;
import org.rashomon.text.Span;

/// A word, a number or a mark, cut finer than a token: `two-hour` is three, `£3.5m` is three.
///
/// @param lower in lower case, with a straight apostrophe
/// @param joined whether no white space stands before it
record Word(Span span, String text, String lower, PartOfSpeech pos, boolean joined) {

  boolean is(String other) {
    return lower.equals(other);
  }

  boolean isDash() {
    return lower.equals("-") || lower.equals("–") || lower.equals("—") || lower.equals("‑");
  }

  boolean startsWithDigit() {
    return Character.isDigit(text.charAt(0));
  }

  boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean isMark() {
    return !Character.isLetterOrDigit(text.codePointAt(0));
  }

  boolean isNoun() {
    return pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN;
  }

  boolean isVerb() {
    return pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX;
  }
}
