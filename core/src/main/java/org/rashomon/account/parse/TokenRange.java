package org.rashomon.account.parse;

/// Tokens `from` to `to` of one sentence, half-open.
public record TokenRange(int from, int to) {

  public int length() {
    return to - from;
  }

  public boolean covers(TokenRange other) {
    return from <= other.from && other.to <= to;
  }
}
