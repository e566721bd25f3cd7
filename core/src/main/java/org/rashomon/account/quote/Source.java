package org.rashomon.account.quote;

import org.rashomon.account.parse.TokenRange;

/// The words that name a speaker.
///
/// @param core the phrase without what depends on it: `a spokesman` of `a spokesman for the port`
/// @param joined whether it names several, joined by `and`
record Source(TokenRange whole, TokenRange core, boolean joined) {

  int head() {
    return core.to() - 1;
  }
}
