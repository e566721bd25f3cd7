package org.rashomon.account.tag;

import java.util.ArrayList;
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

  /// The same in parts of at most `room` pieces, cut after the last full stop, question or
  /// exclamation mark that fits, else where it must be.
  List<Paragraph> split(int room) {
    List<Paragraph> parts = new ArrayList<>();
    for (int start = 0; start < words.size(); ) {
      int end = fitting(start, room);
      int cut = end == words.size() ? end : cut(start, end);
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

  private int cut(int start, int end) {
    for (int cut = end; cut > start; cut--) {
      if (words.get(cut - 1).endsSentence()) {
        return cut;
      }
    }
    return end;
  }
}
