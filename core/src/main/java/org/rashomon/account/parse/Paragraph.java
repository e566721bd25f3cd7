package org.rashomon.account.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A paragraph's words, or as many of them as a window holds.
///
/// @param pieces of each word, their numbers in the vocabulary; never none
record Paragraph(List<EncoderWord> words, List<int[]> pieces) {

  int size() {
    return pieces.stream().mapToInt(ids -> ids.length).sum();
  }

  boolean hasLetter() {
    return words.stream().anyMatch(EncoderWord::hasLetter);
  }

  /// The same in parts of at most `room` pieces, cut after the last sentence that fits, else where
  /// it must be.
  ///
  /// @param starts of the sentences, in ascending order
  List<Paragraph> split(int room, List<Integer> starts) {
    List<Paragraph> parts = new ArrayList<>();
    for (int start = 0; start < words.size(); ) {
      int end = fitting(start, room);
      int cut = end == words.size() ? end : cut(start, end, starts);
      parts.add(new Paragraph(words.subList(start, cut), pieces.subList(start, cut)));
      start = cut;
    }
    return parts;
  }

  private int fitting(int start, int room) {
    int size = 0;
    int end = start;
    while (end < words.size() && size + pieces.get(end).length <= room) {
      size += pieces.get(end).length;
      end++;
    }
    return Math.max(end, start + 1);
  }

  private int cut(int start, int end, List<Integer> starts) {
    for (int cut = end; cut > start; cut--) {
      if (startsBy(starts, words.get(cut)) > startsBy(starts, words.get(cut - 1))) {
        return cut;
      }
    }
    return end;
  }

  /// How many sentences start at the word or before.
  private static int startsBy(List<Integer> starts, EncoderWord word) {
    int at = Collections.binarySearch(starts, word.span().start());
    return at < 0 ? -at - 1 : at + 1;
  }
}
