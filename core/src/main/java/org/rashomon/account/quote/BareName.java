package org.rashomon.account.quote;

import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.TokenRange;
import org.rashomon.text.Span;

/// The name alone that stands after a quotation set off: `"We left." Ana Ortega`.
final class BareName {

  private static final int LONGEST = 10;

  private BareName() {}

  /// The name that all of `next` is, in the same paragraph as the quotation or, after a dash, in
  /// the next one.
  static @Nullable Span of(Narrated quotation, Narrated next) {
    boolean dash = next.word(0).is("—") || next.word(0).is("–") || next.word(0).is("-");
    if ((next.paragraph() != quotation.paragraph() && !dash) || next.size() > LONGEST) {
      return null;
    }
    for (NarratedWord word : next.words()) {
      if (!word.narrated() || word.isVerb()) {
        return null;
      }
    }
    TokenRange name = next.trimmed(0, next.size());
    return name != null && next.word(name.from()).pos() == PartOfSpeech.PROPN
        ? next.span(name)
        : null;
  }
}
