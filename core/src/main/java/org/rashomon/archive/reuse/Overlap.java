package org.rashomon.archive.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.print.Prints;

/// What one account's own words share with another's: runs of words that stand in both.
///
/// @param runs longest first at each place, in the order of the first account
/// @param shared how many of the shorter's shingles stand in the longer, 0 to 1
record Overlap(List<Run> runs, double shared) {

  /// Chance hits of a hash that are followed.
  private static final int PLACES = 16;

  /// Shingles that both have in a row: where they begin in each, and how many.
  record Run(int first, int second, int length) {

    int words() {
      return length + Prints.WORDS - 1;
    }
  }

  Overlap {
    runs = List.copyOf(runs);
  }

  /// @param ignored hashes that count as in neither
  static Overlap of(Shingles first, Shingles second, IntPredicate ignored) {
    long[] places = places(second);
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i < first.length()) {
      Run run = ignored.test(first.at(i)) ? null : longest(first, i, second, places, ignored);
      if (run != null) {
        runs.add(run);
      }
      i += run == null ? 1 : run.length();
    }
    return new Overlap(runs, shared(first, second, ignored));
  }

  /// The longest run, in words; 0 if there is none.
  int longest() {
    return runs.stream().mapToInt(Run::words).max().orElse(0);
  }

  /// The second account's shingles in order of hash and place, each with its place.
  private static long[] places(Shingles second) {
    long[] places = new long[second.length()];
    for (int j = 0; j < places.length; j++) {
      places[j] = (long) second.at(j) << 32 | j;
    }
    Arrays.sort(places);
    return places;
  }

  private static @Nullable Run longest(
      Shingles first, int i, Shingles second, long[] places, IntPredicate ignored) {
    if (first.isGap(i)) {
      return null;
    }
    int at = Arrays.binarySearch(places, (long) first.at(i) << 32);
    int from = at < 0 ? -at - 1 : at;
    Run longest = null;
    for (int k = from; k < Math.min(from + PLACES, places.length); k++) {
      if ((int) (places[k] >> 32) != first.at(i)) {
        break;
      }
      int j = (int) places[k];
      int length = 1;
      while (goesOn(first, i + length, second, j + length) && !ignored.test(first.at(i + length))) {
        length++;
      }
      if (longest == null || length > longest.length()) {
        longest = new Run(i, j, length);
      }
    }
    return longest;
  }

  private static boolean goesOn(Shingles first, int i, Shingles second, int j) {
    return i < first.length()
        && j < second.length()
        && !first.isGap(i)
        && first.at(i) == second.at(j);
  }

  private static double shared(Shingles first, Shingles second, IntPredicate ignored) {
    boolean inOrder = first.size() <= second.size();
    Shingles shorter = inOrder ? first : second;
    Shingles longer = inOrder ? second : first;
    return (double) shorter.in(longer, ignored) / Math.max(1, shorter.size());
  }
}
