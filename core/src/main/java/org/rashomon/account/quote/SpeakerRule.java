package org.rashomon.account.quote;

import java.util.Locale;

/// How the speaker of a quotation is known, and how sure that is for a speaker given by name.
enum SpeakerRule {
  /// `according to Ortega`.
  ACCORDING_TO(.95),
  /// `Ortega called the plan "a disaster"`.
  VERB(.85),
  /// The subject of a sentence that ends with a colon, for what comes after it.
  COLON(.85),
  /// A quotation set off, the bare name after it: `"We left." Ana Ortega`.
  BARE_NAME(.9),
  /// The sentence before in the paragraph has a speaker, and this one names no other.
  SAME_PARAGRAPH(.8),
  /// A paragraph that is all quotation goes on with the speaker of the one before.
  PARAGRAPH_BEFORE(.6),
  /// Words that the account quotes the speaker with elsewhere.
  SAME_WORDS(.85),
  /// The parser names the source; by its own confidence.
  TAGGER(1),
  /// Found by its marks alone; nothing tells who speaks.
  MARKS(.5);

  private final double confidence;

  SpeakerRule(double confidence) {
    this.confidence = confidence;
  }

  double confidence() {
    return confidence;
  }

  /// As printed: `subject-of-cue`.
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
