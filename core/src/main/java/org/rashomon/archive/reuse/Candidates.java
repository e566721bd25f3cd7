package org.rashomon.archive.reuse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Pairs of texts that share a print, found by sorting all prints; so the cost is that of sorting.
final class Candidates {

  /// Where more texts share a print, each is paired with those that follow it, not with all.
  private static final int ALL_PAIRS = 20;

  private static final int FOLLOWING = 3;

  private Candidates() {}

  /// In order, each once.
  static List<Pair> of(List<Shingles> texts) {
    long[] prints =
        IntStream.range(0, texts.size())
            .boxed()
            .flatMapToLong(text ->
                Arrays.stream(texts.get(text).prints()).mapToLong(print -> packed(print, text)))
            .sorted()
            .toArray();
    LongStream.Builder pairs = LongStream.builder();
    int from = 0;
    for (int to = 1; to <= prints.length; to++) {
      if (to == prints.length || first(prints[to]) != first(prints[from])) {
        int reach = to - from <= ALL_PAIRS ? ALL_PAIRS : FOLLOWING;
        for (int i = from; i < to; i++) {
          for (int j = i + 1; j < Math.min(to, i + 1 + reach); j++) {
            pairs.add(packed(second(prints[i]), second(prints[j])));
          }
        }
        from = to;
      }
    }
    return pairs
        .build()
        .sorted()
        .distinct()
        .mapToObj(pair -> new Pair(first(pair), second(pair)))
        .toList();
  }

  private static long packed(int first, int second) {
    return (long) first << 32 | second;
  }

  private static int first(long packed) {
    return (int) (packed >> 32);
  }

  private static int second(long packed) {
    return (int) packed;
  }
}
