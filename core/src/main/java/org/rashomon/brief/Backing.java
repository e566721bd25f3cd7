package org.rashomon.brief;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.reuse.CopySets;

/// Tells which other accounts say what a sentence says.
final class Backing {

  /// Of the weight of what the sentence says and others say too.
  private static final double MOST = 0.5;

  private final Map<String, Set<Integer>> said = new TreeMap<>();
  private final Concepts concepts;
  private final CopySets copies;

  Backing(List<Candidate> all, Concepts concepts, CopySets copies) {
    this.concepts = concepts;
    this.copies = copies;
    for (Candidate each : all) {
      said.computeIfAbsent(each.account(), _ -> new HashSet<>()).addAll(each.concepts());
    }
  }

  List<String> of(Candidate candidate) {
    double whole = weight(candidate, candidate.concepts());
    return said.entrySet().stream()
        .filter(entry -> !copies.of(candidate.account()).contains(entry.getKey()))
        .filter(entry -> whole > 0 && weight(candidate, entry.getValue()) >= MOST * whole)
        .map(Map.Entry::getKey)
        .toList();
  }

  private double weight(Candidate candidate, Set<Integer> also) {
    return candidate.concepts().stream()
        .sorted()
        .filter(also::contains)
        .mapToDouble(concepts::weight)
        .sum();
  }
}
