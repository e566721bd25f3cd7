package org.rashomon.account.parse;

import java.util.Locale;

/// How a token belongs to its head: the relations of Universal Dependencies' English treebanks
/// (universaldependencies.org/en/dep), subtypes by themselves.
public enum Relation {
  ACL,
  ACL_RELCL,
  ADVCL,
  ADVCL_RELCL,
  ADVMOD,
  AMOD,
  APPOS,
  AUX,
  AUX_PASS,
  CASE,
  CC,
  CC_PRECONJ,
  CCOMP,
  COMPOUND,
  COMPOUND_PRT,
  CONJ,
  COP,
  CSUBJ,
  CSUBJ_OUTER,
  CSUBJ_PASS,
  DEP,
  DET,
  DET_PREDET,
  DISCOURSE,
  DISLOCATED,
  EXPL,
  FIXED,
  FLAT,
  GOESWITH,
  IOBJ,
  LIST,
  MARK,
  NMOD,
  NMOD_DESC,
  NMOD_POSS,
  NMOD_UNMARKED,
  NSUBJ,
  NSUBJ_OUTER,
  NSUBJ_PASS,
  NUMMOD,
  OBJ,
  OBL,
  OBL_AGENT,
  OBL_UNMARKED,
  ORPHAN,
  PARATAXIS,
  PUNCT,
  REPARANDUM,
  ROOT,
  VOCATIVE,
  XCOMP;

  /// The relation that treebanks write so, as `nsubj:pass`.
  ///
  /// @throws IllegalArgumentException if there is none
  static Relation named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace(':', '_'));
  }

  /// Whether it is the other or a subtype of it: `NSUBJ_PASS` is an `NSUBJ`.
  public boolean is(Relation other) {
    return this == other || name().startsWith(other.name() + "_");
  }
}
