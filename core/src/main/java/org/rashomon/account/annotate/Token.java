package org.rashomon.account.annotate;

import java.util.Locale;
import org.rashomon.text.Span;

/// A word, a number or a mark.
///
/// @param text the characters of the span
public record Token(Span span, String text, PartOfSpeech pos) {

  /// The text in lower case, with a straight apostrophe for a curly one.
  public String lower() {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /// Whether the token begins with a capital letter.
  public boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }
}
