package org.rashomon.render.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.text.Passage;

/// A place in an account's text that a finding leads to.
///
/// @param anchor of the highlighted words
public record Cited(Mark mark, String anchor, Passage passage) {

  /// The first place of each account, in the order of the places.
  static List<Cited> once(List<Cited> places) {
    Map<Mark, Cited> first = new LinkedHashMap<>();
    places.forEach(place -> first.putIfAbsent(place.mark(), place));
    return List.copyOf(first.values());
  }
}
