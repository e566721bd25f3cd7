package org.rashomon.account.quote;

/// Words of one narrated sentence, by index, half-open.
record Range(int from, int to) {

  int length() {
    return to - from;
  }

  boolean isEmpty() {
    return to <= from;
  }
}
