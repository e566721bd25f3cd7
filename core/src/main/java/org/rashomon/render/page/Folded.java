package org.rashomon.render.page;

import java.util.List;

/// A list whose first items are shown at once, and the others when asked for.
public record Folded<T>(List<T> all, int leading) {

  public List<T> first() {
    return all.stream().limit(leading).toList();
  }

  public List<T> others() {
    return all.stream().skip(leading).toList();
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }
}
