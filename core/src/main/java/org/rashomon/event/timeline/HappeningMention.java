package org.rashomon.event.timeline;

import java.util.Set;
import org.rashomon.text.Passage;

/// A sentence on something that happened.
///
/// @param time as TIMEX3 writes it; empty where the sentence gives none
/// @param kind of happening, empty where that isn't known
/// @param parties ids of those whom it names
/// @param stems of its words that mean something by themselves
record HappeningMention(
    Passage passage, String time, String kind, Set<String> parties, Set<String> stems) {

  private static final double ALIKE = 0.5;

  HappeningMention {
    parties = Set.copyOf(parties);
    stems = Set.copyOf(stems);
  }

  /// The same with a time.
  HappeningMention at(String when) {
    return new HappeningMention(passage, when, kind, parties, stems);
  }

  /// Whether both, which give one time, are on one happening.
  boolean sameAs(HappeningMention other) {
    if (!kind.equals(other.kind)) {
      return false;
    }
    long parties = this.parties.stream().filter(other.parties::contains).count();
    boolean few = Math.min(this.parties.size(), other.parties.size()) < 2;
    long words = stems.stream().filter(other.stems::contains).count();
    boolean alike = words >= ALIKE * Math.min(stems.size(), other.stems.size()) && words > 2;
    return alike || (!kind.isEmpty() && (parties > 1 || (few && words > 2)));
  }
}
