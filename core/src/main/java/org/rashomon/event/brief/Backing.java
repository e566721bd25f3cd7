package org.rashomon.event.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rashomon.archive.reuse.CopySets;
import org.rashomon.text.Passage;

/// Tells which other accounts say what a sentence says: those with a sentence that holds half of
/// its words and doesn't contradict it.
final class Backing {

  private static final double MOST = 0.5;

  private final Map<String, List<StorySentence>> sentences = new TreeMap<>();
  private final ContentUnits units;
  private final CopySets copies;

  Backing(List<StorySentence> all, ContentUnits units, CopySets copies) {
    this.units = units;
    this.copies = copies;
    all.forEach(
        each -> sentences.computeIfAbsent(each.account(), _ -> new ArrayList<>()).add(each));
  }

  /// Of each such account the sentence that holds most of it, the first if several do.
  List<Passage> of(StorySentence sentence) {
    List<Passage> found = new ArrayList<>();
    for (Map.Entry<String, List<StorySentence>> other : sentences.entrySet()) {
      if (!copies.of(sentence.account()).contains(other.getKey())) {
        StorySentence best = most(sentence, other.getValue());
        if (best != null) {
          found.add(best.passage());
        }
      }
    }
    return found;
  }

  private @Nullable StorySentence most(StorySentence sentence, List<StorySentence> others) {
    StorySentence best = null;
    long most = (long) Math.ceil(MOST * sentence.content().stems().size()) - 1;
    for (StorySentence each : others) {
      long shared =
          sentence.content().stems().stream().filter(each.content().stems()::contains).count();
      if (shared > most && !units.contradict(sentence.units(), each.units())) {
        most = shared;
        best = each;
      }
    }
    return best;
  }
}
