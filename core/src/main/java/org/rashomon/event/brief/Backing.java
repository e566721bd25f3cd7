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

  private final Map<String, List<Candidate>> sentences = new TreeMap<>();
  private final Concepts concepts;
  private final CopySets copies;

  Backing(List<Candidate> all, Concepts concepts, CopySets copies) {
    this.concepts = concepts;
    this.copies = copies;
    all.forEach(
        each -> sentences.computeIfAbsent(each.account(), _ -> new ArrayList<>()).add(each));
  }

  /// The sentence of each such account that holds most of it, the first if several do.
  List<Passage> of(Candidate candidate) {
    List<Passage> found = new ArrayList<>();
    for (Map.Entry<String, List<Candidate>> other : sentences.entrySet()) {
      if (!copies.of(candidate.account()).contains(other.getKey())) {
        Candidate best = most(candidate, other.getValue());
        if (best != null) {
          found.add(best.passage());
        }
      }
    }
    return found;
  }

  private @Nullable Candidate most(Candidate candidate, List<Candidate> sentences) {
    Candidate best = null;
    long most = (long) Math.ceil(MOST * candidate.content().stems().size()) - 1;
    for (Candidate each : sentences) {
      long shared =
          candidate.content().stems().stream().filter(each.content().stems()::contains).count();
      if (shared > most && !concepts.contradict(candidate.concepts(), each.concepts())) {
        most = shared;
        best = each;
      }
    }
    return best;
  }
}
