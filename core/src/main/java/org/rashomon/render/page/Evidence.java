package org.rashomon.render.page;

/// The sentence in which a finding's words stand, shortened where it is long.
///
/// @param source who the account has it from, in its words; else empty
public record Evidence(Cited place, String before, String words, String after, String source) {

  private static final int SHORT = 190;

  /// The sentence, or where that is long what of it the finding is read from.
  public String brief() {
    String sentence = OneLine.line(before + words + after);
    if (sentence.length() <= SHORT) {
      return sentence;
    }
    return (before.isBlank() ? "" : "… ") + OneLine.shortened(words + after, SHORT);
  }
}
