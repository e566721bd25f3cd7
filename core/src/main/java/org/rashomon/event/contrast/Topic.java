package org.rashomon.event.contrast;

import java.util.List;

/// Readings of what seems one thing, before it is told whether they agree.
record Topic(Fact.Kind kind, String subject, List<Told> told) {

  Topic {
    told = List.copyOf(told);
  }

  Topic with(List<Told> other) {
    return new Topic(kind, subject, other);
  }
}
