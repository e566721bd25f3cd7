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
import org.rashomon.account.parse.Sentence;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.archive.reuse.CopySets;
import org.rashomon.event.coverage.Matter;
import org.rashomon.event.coverage.Telling;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// Chooses the sentences that together say most of what most independent accounts say, and the
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
    ContentReader reader = new ContentReader(matters, MainConflicts.of(matters, alone), sets);
    List<StorySentence> all = new ArrayList<>();
    witnesses.forEach(witness ->
        all.addAll(sentences(witness, reader, alone.getOrDefault(witness.id(), List.of()))));
    Backing backing = new Backing(all, reader.units(), sets);
    return Order.of(
        greedy(all.stream().filter(StorySentence::eligible).toList(), reader.units()).stream()
            .sorted(Comparator.comparingInt(StorySentence::position))
            .map(each -> new Chosen(each.passage(), backing.of(each), within(each, matters)))
            .toList(),
        matters);
  }

  /// @param alone those that can stand alone
  private static List<StorySentence> sentences(
      Witness witness, ContentReader reader, List<Sentence> alone) {
    Set<Span> eligible = alone.stream().map(Sentence::span).collect(Collectors.toSet());
    List<Content> said = reader.of(witness);
    List<Sentence> sentences = witness.named().parsed().sentences();
    List<StorySentence> all = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence each = sentences.get(i);
      all.add(
          new StorySentence(witness.id(), i, each, said.get(i), eligible.contains(each.span())));
    }
    return all;
  }

  private static List<StorySentence> greedy(List<StorySentence> candidates, ContentUnits units) {
    List<StorySentence> left = new ArrayList<>(candidates);
    List<StorySentence> chosen = new ArrayList<>();
    Set<Integer> covered = new HashSet<>();
    while (chosen.size() < MOST) {
      StorySentence best = best(left, covered, units);
      if (best == null) {
        break;
      }
      left.remove(best);
      chosen.add(best);
      covered.addAll(best.units());
    }
    return chosen;
  }

  private static @Nullable StorySentence best(
      List<StorySentence> candidates, Set<Integer> covered, ContentUnits units) {
    StorySentence best = null;
    double most = 0;
    for (StorySentence candidate : candidates) {
      double gain = gain(candidate, covered, units);
      double worth = gain / Math.pow(Math.max(candidate.words(), SHORT), COST);
      boolean earlier = worth == most && best != null && candidate.position() < best.position();
      boolean repeats =
          gain < NEW * gain(candidate, Set.of(), units)
              && candidate.units().stream()
                  .noneMatch(each -> units.isSide(each) && !covered.contains(each));
      if (!repeats && (worth > most || earlier)) {
        most = worth;
        best = candidate;
      }
    }
    return best;
  }

  private static double gain(StorySentence candidate, Set<Integer> covered, ContentUnits units) {
    double gain = 0;
    for (int unit : candidate.units()) {
      if (!covered.contains(unit)) {
        gain += units.weight(unit);
      }
    }
    return gain;
  }

  private static List<String> within(StorySentence candidate, List<Matter> matters) {
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
