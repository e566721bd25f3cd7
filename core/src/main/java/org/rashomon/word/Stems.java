package org.rashomon.word;

import opennlp.tools.stemmer.PorterStemmer;

/// What words of one family share (Porter 1980): `denuclear` of `denuclearised`.
public final class Stems {

  private Stems() {}

  /// @param lower in lower case
  public static String of(String lower) {
    return new PorterStemmer().stem(lower); // holds a buffer, so it can't be shared
  }
}
