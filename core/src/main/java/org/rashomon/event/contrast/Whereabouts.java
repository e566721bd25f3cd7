package org.rashomon.event.contrast;

import java.util.List;

/// A place, from the country down.
record Whereabouts(List<String> path) implements Basis {

  Whereabouts {
    path = List.copyOf(path);
  }

  /// Whether nothing lies in both.
  @Override
  public boolean excludes(Basis basis) {
    return basis instanceof Whereabouts other && !sameAs(other);
  }

  /// Whether one holds the other. Symmetric.
  boolean sameAs(Whereabouts other) {
    int shared = Math.min(path.size(), other.path.size());
    return path.subList(0, shared).equals(other.path.subList(0, shared));
  }
}
