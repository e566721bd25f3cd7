package org.rashomon.account.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.text.Span;

/// The marked runs of an account.
final class MarkedRuns {

  private final List<MarkedRun> all;

  /// The number of each, by where it begins.
  private final TreeMap<Integer, Integer> numbers = new TreeMap<>();

  /// @param all by place
  MarkedRuns(List<MarkedRun> all) {
    this.all = List.copyOf(all);
    for (int i = 0; i < all.size(); i++) {
      numbers.put(all.get(i).outside().start(), i);
    }
  }

  MarkedRun get(int number) {
    return all.get(number);
  }

  /// The numbers of those of which the span holds at least half.
  List<Integer> in(Span span) {
    List<Integer> found = new ArrayList<>();
    Map.Entry<Integer, Integer> before = numbers.floorEntry(span.start());
    int from = before == null ? span.start() : before.getKey();
    for (int number : numbers.subMap(from, Math.max(from, span.end())).values()) {
      Span inside = all.get(number).inside();
      int shared = Math.min(inside.end(), span.end()) - Math.max(inside.start(), span.start());
      if (shared * 2 >= inside.length()) {
        found.add(number);
      }
    }
    return found;
  }

  /// Those of several spans, each once.
  List<Integer> in(List<Span> spans) {
    return spans.stream().flatMap(span -> in(span).stream()).distinct().toList();
  }
}
