package org.rashomon.event.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds pairs of utterances that may be one, by the rare words that they share.
///
/// A word that many utterances hold is no evidence and would make the pairs grow with the square of
/// their number, so only words below a bound are looked up.
final class LikelyPairs {

  /// Words that more utterances hold than this are not looked up.
  private static final int MOST_HOLDERS = 64;

  private static final int WORDS_LOOKED_UP = 16;
  private static final int SHARED_WORDS = 2;

  private final List<Utterance> utterances;
  private final Map<String, List<Integer>> holders = new HashMap<>();
  private final Map<List<String>, List<Integer>> byMarks = new HashMap<>();

  LikelyPairs(List<Utterance> utterances) {
    this.utterances = utterances;
    for (int i = 0; i < utterances.size(); i++) {
      for (String stem : utterances.get(i).stems()) {
        holders.computeIfAbsent(stem, key -> new ArrayList<>()).add(i);
      }
      if (utterances.get(i).isMarked()) {
        byMarks.computeIfAbsent(utterances.get(i).markedKeys(), key -> new ArrayList<>()).add(i);
      }
    }
  }

  /// How many utterances hold each stem.
  Map<String, Integer> frequency() {
    Map<String, Integer> frequency = new HashMap<>();
    holders.forEach((stem, found) -> frequency.put(stem, found.size()));
    return frequency;
  }

  /// Later utterances of other accounts that share enough with the one at `i`, ascending.
  List<Integer> of(int i) {
    Utterance one = utterances.get(i);
    Map<Integer, Integer> shared = new TreeMap<>();
    one.stems().stream()
        .filter(stem -> holders.getOrDefault(stem, List.of()).size() <= MOST_HOLDERS)
        .sorted(
            Comparator.comparingInt((String stem) -> holders.getOrDefault(stem, List.of()).size())
                .thenComparing(Comparator.naturalOrder()))
        .limit(WORDS_LOOKED_UP)
        .forEach(stem ->
            holders.getOrDefault(stem, List.of()).forEach(j -> shared.merge(j, 1, Integer::sum)));
    if (one.isMarked()) {
      byMarks.getOrDefault(one.markedKeys(), List.of()).stream()
          .limit(MOST_HOLDERS)
          .forEach(j -> shared.merge(j, SHARED_WORDS, Integer::sum));
    }
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() >= SHARED_WORDS && entry.getKey() > i)
        .map(Map.Entry::getKey)
        .filter(j -> !utterances.get(j).passage().account().equals(one.passage().account()))
        .toList();
  }
}
