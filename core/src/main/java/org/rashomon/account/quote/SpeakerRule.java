package org.rashomon.account.quote;

import java.util.Locale;

/// How the speaker of a quotation is told, and how sure that is for a speaker given by name.
enum SpeakerRule {
  SUBJECT_OF_CUE(.95),
  INVERTED(.95),
  SUBJECT_BEFORE_ASIDE(.9),
  RELATIVE(.85),
  SHARED_SUBJECT(.85),
  OWNER(.8),
  ACCORDING_TO(.95),
  COLON(.85),
  PASSIVE(.9),
  QUOTED_AS(.85),
  /// A quotation set off beside a subject and a verb that is in no table: `"Well?" Ortega pressed.`
  ANY_VERB(.7),
  /// A quotation set off, the bare name after it: `"We left." Ana Ortega`.
  BARE_NAME(.9),
  /// A quotation over several paragraphs that each open anew.
  SAME_QUOTATION(.9),
  /// The sentence before in the paragraph has a speaker, and this one names no other.
  SAME_PARAGRAPH(.8),
  /// A paragraph that is all quotation goes on with the speaker of the one before.
  PARAGRAPH_BEFORE(.6),
  /// Words that the account quotes the speaker with elsewhere.
  SAME_WORDS(.85),
  /// A question and an answer by two people, and paragraphs after them that ask and answer in turn.
  DIALOGUE(.8),
  /// The tagger names the source; by its own confidence.
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

  static SpeakerRule of(Report.Shape shape) {
    return switch (shape) {
      case SUBJECT_OF_CUE -> SUBJECT_OF_CUE;
      case INVERTED -> INVERTED;
      case SUBJECT_BEFORE_ASIDE -> SUBJECT_BEFORE_ASIDE;
      case RELATIVE -> RELATIVE;
      case SHARED_SUBJECT -> SHARED_SUBJECT;
      case OWNER -> OWNER;
      case ACCORDING_TO -> ACCORDING_TO;
      case COLON -> COLON;
      case PASSIVE -> PASSIVE;
      case QUOTED_AS -> QUOTED_AS;
      case UNNAMED -> MARKS;
    };
  }
}
