package org.rashomon.account.quote;

import java.util.Locale;
import org.rashomon.account.annotate.PartOfSpeech;
import org.rashomon.text.Span;

/// A token of a narrated sentence, without quotation marks.
///
/// @param run index of the marked run that it stands in, -1 for the narrator's own words
record Word(Span span, String text, PartOfSpeech pos, int run) {

  /// In lower case, with a straight apostrophe for a curly one.
  String lower() {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  boolean is(String word) {
    return lower().equals(word);
  }

  boolean narrated() {
    return run < 0;
  }

  boolean isPunctuation() {
    return !text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }
}
