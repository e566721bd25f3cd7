package org.rashomon.word;

import org.tartarus.snowball.ext.PorterStemmer;

/// What words of one family share (Porter 1980): `denuclear` of `denuclearised`.
public final class Stems {

  private Stems() {}

  /// @param lower in lower case
  public static String of(String lower) {
    PorterStemmer stemmer = new PorterStemmer(); // holds a buffer, so it can't be shared
    stemmer.setCurrent(lower);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
