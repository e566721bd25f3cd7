package org.rashomon.event.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.analysis.Witness;
import org.rashomon.account.annotate.Sentence;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.archive.reuse.CopySets;
import org.rashomon.event.coverage.Matter;
import org.rashomon.event.coverage.Telling;
import org.rashomon.event.identity.Parties;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// Chooses the sentences that together tell most of what most independent accounts tell, and the
/// sides of the main conflicts.
///
/// Greedy maximum coverage with a cost, which is within a constant of the best choice (Lin and
/// Bilmes, "Multi-document summarization via budgeted maximization of submodular functions", 2010).
/// Where two are as good, the one nearer to its account's beginning is taken.
public final class SentenceChoice {

  private static final int MOST = 8;

  /// The power of a sentence's length by which its worth is divided: 0 for none, 1 for its length.
  private static final double COST = 0.5;

  /// In words; a short sentence costs no less than this.
  private static final int SHORT = 12;

  /// A sentence that adds less than this share of what it says repeats what is there, if it doesn't
  /// contradict it.
  private static final double NEW = 0.5;

  private final Eligibility eligibility = new Eligibility();

  /// Those that stand early in their accounts first, and what contradicts a sentence next to it.
  ///
  /// @param parties of these accounts
  /// @param matters the weightier first
  /// @param judging places of words by which accounts judge, in their own voice
  public List<Chosen> choose(
      List<Witness> witnesses,
      Parties parties,
      List<Matter> matters,
      List<Passage> judging,
      List<Copy> copies) {
    CopySets sets = new CopySets(copies);
    Map<String, List<Sentence>> alone = new TreeMap<>();
    for (Witness witness : witnesses) {
      alone.put(
          witness.id(),
          View.of(witness, parties, judging).stream()
              .filter(eligibility::test)
              .map(View::sentence)
              .toList());
    }
    Concepts concepts = new Concepts(matters, MainConflicts.of(matters, alone), sets);
    List<Candidate> all = new ArrayList<>();
    for (Witness witness : witnesses) {
      List<Content> said = concepts.of(witness);
      List<Sentence> sentences = witness.named().annotated().sentences();
      Set<Span> eligible =
          alone.getOrDefault(witness.id(), List.of()).stream()
              .map(Sentence::span)
              .collect(Collectors.toSet());
      for (int i = 0; i < sentences.size(); i++) {
        Sentence sentence = sentences.get(i);
        all.add(
            new Candidate(
                witness.id(), i, sentence, said.get(i), eligible.contains(sentence.span())));
      }
    }
    List<Candidate> best = greedy(all.stream().filter(Candidate::eligible).toList(), concepts);
    Backing backing = new Backing(all, concepts, sets);
    return Order.of(
        best.stream()
            .sorted(Comparator.comparingInt(Candidate::position))
            .map(each -> new Chosen(each.passage(), backing.of(each), within(each, matters)))
            .toList(),
        matters);
  }

  private static List<Candidate> greedy(List<Candidate> candidates, Concepts concepts) {
    List<Candidate> left = new ArrayList<>(candidates);
    List<Candidate> chosen = new ArrayList<>();
    Set<Integer> covered = new HashSet<>();
    while (chosen.size() < MOST) {
      Candidate best = best(left, covered, concepts);
      if (best == null) {
        break;
      }
      left.remove(best);
      chosen.add(best);
      covered.addAll(best.concepts());
    }
    return chosen;
  }

  private static @Nullable Candidate best(
      List<Candidate> candidates, Set<Integer> covered, Concepts concepts) {
    Candidate best = null;
    double most = 0;
    for (Candidate candidate : candidates) {
      double gain = gain(candidate, covered, concepts);
      double worth = gain / Math.pow(Math.max(candidate.words(), SHORT), COST);
      boolean earlier = worth == most && best != null && candidate.position() < best.position();
      boolean repeats =
          gain < NEW * gain(candidate, Set.of(), concepts)
              && candidate.concepts().stream()
                  .noneMatch(each -> concepts.side(each) && !covered.contains(each));
      if (!repeats && (worth > most || earlier)) {
        most = worth;
        best = candidate;
      }
    }
    return best;
  }

  private static double gain(Candidate candidate, Set<Integer> covered, Concepts concepts) {
    double gain = 0;
    for (int concept : candidate.concepts()) {
      if (!covered.contains(concept)) {
        gain += concepts.weight(concept);
      }
    }
    return gain;
  }

  private static List<String> within(Candidate candidate, List<Matter> matters) {
    Set<String> found = new TreeSet<>();
    for (Matter matter : matters) {
      for (Telling telling : matter.tellings()) {
        if (telling.account().equals(candidate.account())
            && candidate.sentence().span().overlaps(telling.passage().span())) {
          found.add(matter.id());
        }
      }
    }
    return List.copyOf(found);
  }
}
