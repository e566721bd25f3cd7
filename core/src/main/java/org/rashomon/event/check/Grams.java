package org.rashomon.event.check;

import java.util.Arrays;

/// Where each run of `n` words stands: an inverted index in two arrays, built in linear time.
final class Grams {

  private final int n;
  private final int[] ids;
  private final int mask;

  /// For each bucket, where its places begin in `places`.
  private final int[] starts;

  private final int[] places;

  /// @param ids of words, from 1; a run that holds a 0 is left out
  Grams(int n, int[] ids) {
    this.n = n;
    this.ids = ids;
    this.mask = Integer.highestOneBit(Math.max(16, ids.length)) * 2 - 1;
    this.starts = new int[mask + 2];
    for (int i = 0; i + n <= ids.length; i++) {
      if (isRun(ids, i)) {
        starts[bucket(ids, i) + 1]++;
      }
    }
    for (int i = 0; i <= mask; i++) {
      starts[i + 1] += starts[i];
    }
    this.places = new int[starts[mask + 1]];
    int[] next = starts.clone();
    for (int i = 0; i + n <= ids.length; i++) {
      if (isRun(ids, i)) {
        places[next[bucket(ids, i)]++] = i;
      }
    }
  }

  int length() {
    return n;
  }

  /// The places of the run that begins at `from` in other words, ascending.
  ///
  /// @param most no more than this many; none at all if there are more
  int[] of(int[] words, int from, int most) {
    if (from + n > words.length || !isRun(words, from)) {
      return new int[0];
    }
    int bucket = bucket(words, from);
    int[] found = new int[Math.min(most, starts[bucket + 1] - starts[bucket])];
    int count = 0;
    for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
      if (same(words, from, places[i])) {
        if (count == most) {
          return new int[0];
        }
        found[count++] = places[i];
      }
    }
    return Arrays.copyOf(found, count);
  }

  private boolean same(int[] words, int from, int place) {
    for (int i = 0; i < n; i++) {
      if (words[from + i] != ids[place + i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isRun(int[] words, int from) {
    for (int i = from; i < from + n; i++) {
      if (words[i] <= 0) {
        return false;
      }
    }
    return true;
  }

  private int bucket(int[] words, int from) {
    int hash = 0;
    for (int i = from; i < from + n; i++) {
      hash = (hash ^ words[i]) * 0x9E3779B1;
      hash ^= hash >>> 15;
    }
    return hash & mask;
  }
}
