package org.rashomon.archive.reuse;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/// The runs of five words of an account's own prose, as hashes in text order. (Shingling: Broder,
/// 1997.)
final class Shingles {

  /// Words in a shingle.
  static final int WORDS = 5;

  /// Of so many shingles in a row, at least one is a print: what is shared in a longer run is
  /// found.
  private static final int WINDOW = 16;

  /// Stands for a run across words that were left out.
  private static final int NONE = 0;

  private final int[] inOrder;

  /// Each once.
  private final int[] sorted;

  private Shingles(int[] inOrder) {
    this.inOrder = inOrder;
    this.sorted = Arrays.stream(inOrder).filter(hash -> hash != NONE).sorted().distinct().toArray();
  }

  static Shingles of(List<String> words) {
    int[] hashes = new int[Math.max(0, words.size() - WORDS + 1)];
    int gap = words.subList(0, Math.min(WORDS - 1, words.size())).lastIndexOf(OwnWords.GAP);
    for (int i = 0; i < hashes.length; i++) {
      gap = words.get(i + WORDS - 1).equals(OwnWords.GAP) ? i + WORDS - 1 : gap;
      hashes[i] = gap >= i ? NONE : hash(words, i);
    }
    return new Shingles(hashes);
  }

  private static int hash(List<String> words, int from) {
    long hash = 1125899906842597L;
    for (int i = from; i < from + WORDS; i++) {
      hash = 31 * hash + words.get(i).hashCode();
      hash ^= hash >>> 29;
      hash *= 0x9E3779B97F4A7C15L;
    }
    int folded = (int) (hash ^ hash >>> 32);
    return folded == NONE ? 1 : folded;
  }

  /// How many different shingles it has.
  int size() {
    return sorted.length;
  }

  /// How many stand in a row, gaps among them.
  int length() {
    return inOrder.length;
  }

  int at(int position) {
    return inOrder[position];
  }

  boolean isGap(int position) {
    return inOrder[position] == NONE;
  }

  /// How many different shingles of this text the other has too.
  int in(Shingles other, IntPredicate ignored) {
    int both = 0;
    for (int hash : sorted) {
      both += Arrays.binarySearch(other.sorted, hash) >= 0 && !ignored.test(hash) ? 1 : 0;
    }
    return both;
  }

  /// Hashes that stand for the text, each once: the least of every window. (Winnowing: Schleimer,
  /// Wilkerson and Aiken, 2003, who take the minima of windows, as min-hash does of documents.)
  int[] prints() {
    int[] prints = new int[inOrder.length];
    int count = 0;
    int least = -1;
    for (int end = 0; end < inOrder.length; end++) {
      if (least < 0 || least <= end - WINDOW) {
        least = leastIn(Math.max(0, end - WINDOW + 1), end);
        count = add(least, prints, count);
      } else if (!isGap(end) && inOrder[end] <= inOrder[least]) {
        least = end;
        count = add(least, prints, count);
      }
    }
    return Arrays.stream(prints, 0, count).sorted().distinct().toArray();
  }

  private int add(int position, int[] prints, int count) {
    if (position < 0) {
      return count;
    }
    prints[count] = inOrder[position];
    return count + 1;
  }

  /// The last position of the least shingle, -1 if all are gaps.
  private int leastIn(int from, int to) {
    int least = -1;
    for (int i = from; i <= to; i++) {
      if (!isGap(i) && (least < 0 || inOrder[i] <= inOrder[least])) {
        least = i;
      }
    }
    return least;
  }
}
