package org.rashomon.account.parse;

/// Universal Dependencies' part-of-speech tags (universaldependencies.org/u/pos).
public enum PartOfSpeech {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /// Whether words of it mean something by themselves.
  public boolean isContent() {
    return switch (this) {
      case NOUN, PROPN, VERB, ADJ, NUM -> true;
      case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
    };
  }

  /// The tag of that name; [#X] for a name that is none of the set.
  static PartOfSpeech named(String tag) {
    for (PartOfSpeech pos : values()) {
      if (pos.name().equals(tag)) {
        return pos;
      }
    }
    return X;
  }

  /// Whether it is a verb's, auxiliaries among them.
  public boolean isVerb() {
    return this == VERB || this == AUX;
  }
}
