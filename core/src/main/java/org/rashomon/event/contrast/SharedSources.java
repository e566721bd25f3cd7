package org.rashomon.event.contrast;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.event.witness.Testimony;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// Finds which accounts have their readings of one fact from one source.
final class SharedSources {

  private SharedSources() {}

  static List<Fact.Shared> of(List<ComparedReading> readings, Testimony testimony) {
    Map<String, Set<String>> accounts = new TreeMap<>();
    for (ComparedReading each : readings) {
      Span source = each.reading().source();
      if (source != null) {
        String words = normalised(testimony.words(new Passage(each.account(), source)));
        accounts.computeIfAbsent(words, key -> new TreeSet<>()).add(each.account());
      }
    }
    return accounts.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> new Fact.Shared(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private static String normalised(String source) {
    return source
        .toLowerCase(Locale.ROOT)
        .strip()
        .replaceAll("[\\s\\u00A0]+", " ")
        .replaceFirst("^(the|a|an) ", "");
  }
}
