package org.rashomon.account.detail;

/// SentenceWords that say what happened to somebody: `were killed`, `injuring`.
///
/// @param from first word
/// @param to after the last word
/// @param subject what happened, normalised: `killed`
record Outcome(int from, int to, String subject, Build build) {

  /// Where the words for those it happened to stand.
  enum Build {
    /// Before it in the passive and where the verb is left out, behind it in the active.
    PARTICIPLE,
    OBJECT,
    /// Those counted stand behind it, what carries them before it: `a ferry carrying 30
    /// passengers`.
    CARRIED,
    SUBJECT,
    OF,
    /// A noun that is counted itself, the number before it: `14 deaths`.
    NUMBER,
    /// `lives`, where a verb says that they were lost.
    LIVES,
    /// A noun for the number, which stands behind it: `the death toll rose to 14`.
    TOLL
  }

  Outcome shift(int from, String subject) {
    return new Outcome(from, to, subject, build);
  }
}
