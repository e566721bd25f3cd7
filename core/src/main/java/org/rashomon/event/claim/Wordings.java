package org.rashomon.event.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rashomon.event.contrast.Difference;

/// The words that accounts have for a part, each value once, in the order in which they come.
final class Wordings {

  private record Worded(String exact, TreeSet<String> accounts) {}

  private final Map<Object, Worded> byValue = new LinkedHashMap<>();

  /// @param value two of one value are shown in the words of the first
  void add(Object value, String exact, String account) {
    byValue.computeIfAbsent(value, _ -> new Worded(exact, new TreeSet<>())).accounts().add(account);
  }

  List<Difference.Wording> all() {
    return byValue.values().stream()
        .map(each -> new Difference.Wording(each.exact(), List.copyOf(each.accounts())))
        .toList();
  }
}
