package org.rashomon.account.parse;

/// The Penn Treebank's part-of-speech tags, as English Universal Dependencies has them: finer than
/// [PartOfSpeech], they tell number and tense.
public enum PennTag {
  CURRENCY("$"),
  CLOSING_QUOTE("''"),
  COMMA(","),
  OPENING_BRACKET("-LRB-"),
  CLOSING_BRACKET("-RRB-"),
  STOP("."),
  COLON(":"),
  ADD,
  AFX,
  CC,
  CD,
  DT,
  EX,
  FW,
  GW,
  HYPH,
  IN,
  JJ,
  JJR,
  JJS,
  LS,
  MD,
  NFP,
  NN,
  NNP,
  NNPS,
  NNS,
  PDT,
  POS,
  PRP,
  PRP_POSS("PRP$"),
  RB,
  RBR,
  RBS,
  RP,
  SYM,
  TO,
  UH,
  VB,
  VBD,
  VBG,
  VBN,
  VBP,
  VBZ,
  WDT,
  WP,
  WP_POSS("WP$"),
  WRB,
  OPENING_QUOTE("``");

  private final String written;

  PennTag() {
    written = name();
  }

  PennTag(String written) {
    this.written = written;
  }

  /// The tag that treebanks write so, as `VBD`.
  ///
  /// @throws IllegalArgumentException if there is none
  static PennTag named(String written) {
    for (PennTag tag : values()) {
      if (tag.written.equals(written)) {
        return tag;
      }
    }
    throw new IllegalArgumentException("no such tag: " + written);
  }
}
