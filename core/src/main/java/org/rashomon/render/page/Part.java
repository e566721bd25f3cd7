package org.rashomon.render.page;

/// The kinds of findings that share a page's room, in the order in which they take theirs.
public enum Part {
  CONFLICTS(22),
  /// Quantities, times and places that several accounts give alike.
  VALUES(8),
  CLAIMS(12),
  OFFICES(4),
  SINGLE(5),
  UTTERANCES(13),
  QUOTES(13),
  TERMS(2),
  ISSUES(5),
  DEALS(4),
  TIMES(6),
  STRIPS(2),
  REFERENTS(3),
  JUDGING(1);

  private final int share;

  Part(int share) {
    this.share = share;
  }

  /// Percent of the room for all findings; what a kind doesn't need is left to those after it.
  int share() {
    return share;
  }
}
