package org.rashomon.render.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lists of places.
final class Places {

  private Places() {}

  /// The first place of each account, in the order of the places.
  static List<Cited> once(List<Cited> places) {
    Map<Mark, Cited> first = new LinkedHashMap<>();
    places.forEach(place -> first.putIfAbsent(place.mark(), place));
    return List.copyOf(first.values());
  }
}
