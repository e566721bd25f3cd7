package org.rashomon.account.annotate;

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

  /// The tag of that name; [#X] for a name that is none of the set.
  static PartOfSpeech named(String tag) {
    for (PartOfSpeech pos : values()) {
      if (pos.name().equals(tag)) {
        return pos;
      }
    }
    return X;
  }
}
