package org.rashomon.event.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All transcripts as one row of words, in which runs of words are looked up.
///
/// Between two transcripts stands a word that is none.
final class Concordance {

  private static final int LONGEST_RUN = 3;

  private final List<Transcript> transcripts;
  private final Map<String, Integer> vocabulary = new HashMap<>();
  private final int[] ids;
  private final int[] starts;
  private final int[] frequency;
  private final List<Grams> grams = new ArrayList<>();

  Concordance(List<Transcript> transcripts) {
    this.transcripts = List.copyOf(transcripts);
    this.starts = new int[transcripts.size() + 1];
    for (int i = 0; i < transcripts.size(); i++) {
      starts[i + 1] = starts[i] + transcripts.get(i).tokens().size() + 1;
    }
    this.ids = new int[starts[transcripts.size()]];
    for (int i = 0; i < transcripts.size(); i++) {
      int at = starts[i];
      for (CheckedWord token : transcripts.get(i).tokens()) {
        ids[at++] = vocabulary.computeIfAbsent(token.key(), key -> vocabulary.size() + 1);
      }
    }
    this.frequency = new int[vocabulary.size() + 1];
    for (int id : ids) {
      frequency[id]++;
    }
    for (int n = 1; n <= LONGEST_RUN; n++) {
      grams.add(new Grams(n, ids));
    }
  }

  List<Transcript> transcripts() {
    return transcripts;
  }

  Transcript transcript(PiecePlace place) {
    return transcripts.get(place.transcript());
  }

  /// The words' numbers; 0 for a word that no transcript holds.
  int[] ids(List<CheckedWord> tokens) {
    return tokens.stream().mapToInt(token -> vocabulary.getOrDefault(token.key(), 0)).toArray();
  }

  /// How much a word shows about where it is from: the negative logarithm of its share.
  double weight(CheckedWord token) {
    int id = vocabulary.getOrDefault(token.key(), 0);
    double times = id == 0 ? 1 : frequency[id];
    return Math.log(1 + ids.length / times);
  }

  Grams grams(int n) {
    return grams.get(n - 1);
  }

  /// The transcript that holds the word at the place.
  int transcriptAt(int place) {
    int at = Arrays.binarySearch(starts, place);
    int found = at >= 0 ? at : -at - 2;
    return Math.min(found, transcripts.size() - 1);
  }

  /// The place of a transcript's first word.
  int start(int transcript) {
    return starts[transcript];
  }

  /// How many words all transcripts hold.
  int size() {
    return ids.length;
  }
}
