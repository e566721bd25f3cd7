package org.rashomon.account.name;

/// Tokens `from` to `to`, half-open, of one line.
record Range(int from, int to) {

  boolean isEmpty() {
    return from == to;
  }

  int length() {
    return to - from;
  }

  boolean covers(Range other) {
    return from <= other.from && other.to <= to;
  }
}
