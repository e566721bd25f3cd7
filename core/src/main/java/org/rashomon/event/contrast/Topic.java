package org.rashomon.event.contrast;

import java.util.List;
import java.util.Optional;
import org.rashomon.account.detail.Fate;
import org.rashomon.text.Passage;

/// Readings of what seems one thing, before they are compared.
record Topic(Fact.Kind kind, String subject, List<ComparedReading> readings) {

  Topic {
    readings = List.copyOf(readings);
  }

  Topic with(List<ComparedReading> other) {
    return new Topic(kind, subject, other);
  }

  /// Whether one of its readings stands there.
  boolean reads(Passage passage) {
    return readings.stream().anyMatch(reading -> reading.passage().overlaps(passage));
  }

  /// Whether each of the other's readings is one of its own too.
  boolean holds(Topic other) {
    return other.readings.stream().allMatch(reading -> reads(reading.passage()));
  }

  /// What happened to those whom it counts, where that matters for comparing.
  Optional<Fate> fate() {
    return kind == Fact.Kind.COUNT ? Fate.of(subject) : Optional.empty();
  }
}
