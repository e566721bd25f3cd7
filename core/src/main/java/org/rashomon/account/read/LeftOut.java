package org.rashomon.account.read;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Files that are passed over, told by kind: "12 .png, 3 .css".
final class LeftOut {

  private final Map<String, Integer> kinds = new TreeMap<>();

  /// @param file a file's name, without its folder
  void add(String file) {
    String ending = FolderContent.ending(file);
    boolean named = ending.isEmpty() || file.startsWith(".");
    kinds.merge(named ? file : "." + ending, 1, Integer::sum);
  }

  /// One line, the most frequent kind first; empty where nothing was left out.
  Optional<String> told() {
    if (kinds.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        kinds.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(kind -> kind.getValue() + " " + kind.getKey())
            .collect(Collectors.joining(", ")));
  }
}
