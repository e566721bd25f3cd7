package org.rashomon.archive.reuse;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.rashomon.account.print.Ints;
import org.rashomon.account.print.Prints;

/// An account's shingles, for looking them up.
final class Shingles {

  /// Of so many shingles in a row, at least one is a print: what is shared in a longer run is
  /// found.
  private static final int WINDOW = 16;

  private final int[] inOrder;

  /// Each once.
  private final int[] sorted;

  private Shingles(int[] inOrder) {
    this.inOrder = inOrder;
    this.sorted =
        Arrays.stream(inOrder).filter(hash -> hash != Prints.NONE).sorted().distinct().toArray();
  }

  static Shingles of(Ints inOrder) {
    return new Shingles(inOrder.toArray());
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
    return inOrder[position] == Prints.NONE;
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
