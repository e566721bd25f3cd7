package org.rashomon.event.contrast;

import java.util.List;
import java.util.Optional;
import org.rashomon.account.detail.Fate;

/// Readings of what seems one thing, before they are compared.
record Topic(Fact.Kind kind, String subject, List<ComparedReading> readings) {

  Topic {
    readings = List.copyOf(readings);
  }

  Topic with(List<ComparedReading> other) {
    return new Topic(kind, subject, other);
  }

  /// Whether each of the other's readings is one of its own too.
  boolean holds(Topic other) {
    return other.readings.stream()
        .allMatch(reading ->
            readings.stream()
                .anyMatch(own ->
                    own.account().equals(reading.account())
                        && own.passage().span().overlaps(reading.passage().span())));
  }

  /// What happened to those whom it counts, where that matters for comparing.
  Optional<Fate> fate() {
    return kind == Fact.Kind.COUNT ? Fate.of(subject) : Optional.empty();
  }
}
