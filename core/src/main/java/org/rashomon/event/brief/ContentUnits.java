package org.rashomon.event.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.event.coverage.Matter;
import org.rashomon.event.coverage.Telling;

/// What the sentences of an event say, each [ContentUnit] under one number, and what it weighs: as
/// many independent accounts as say it, and nothing if only one does.
final class ContentUnits {

  private final Map<ContentUnit, Integer> numbers = new HashMap<>();
  private final List<ContentUnit> units = new ArrayList<>();
  private final List<Set<String>> accounts = new ArrayList<>();
  private final Map<Integer, Double> fixed = new HashMap<>();

  int number(ContentUnit unit) {
    return numbers.computeIfAbsent(
        unit,
        key -> {
          units.add(key);
          accounts.add(new HashSet<>());
          return units.size() - 1;
        });
  }

  /// The number of what stands for a finding, which weighs what that does.
  ///
  /// @param factor what it counts for beside other units
  int number(ContentUnit unit, Matter matter, double factor) {
    int number = number(unit);
    fixed.put(number, matter.independent() < 2 ? 0 : factor * matter.independent());
    return number;
  }

  /// @param account of those that are one text the first
  void addAccount(int unit, String account) {
    accounts.get(unit).add(account);
  }

  /// To be asked when all accounts have been read.
  double weight(int unit) {
    int independent = accounts.get(unit).size();
    return switch (units.get(unit)) {
      case ContentUnit.WordPair pair -> independent < 2 ? 0 : independent * (pair.name() ? .5 : 1);
      case ContentUnit.Finding _, ContentUnit.Side _ -> fixed.getOrDefault(unit, 0.0);
    };
  }

  boolean isSide(int unit) {
    return units.get(unit) instanceof ContentUnit.Side;
  }

  /// Whether the two take different sides of one finding and share none.
  boolean contradict(Set<Integer> a, Set<Integer> b) {
    Set<String> mine = disputes(a);
    Set<String> shared = disputes(a.stream().filter(b::contains).collect(Collectors.toSet()));
    return disputes(b).stream().anyMatch(one -> mine.contains(one) && !shared.contains(one));
  }

  /// The findings whose sides are among the units.
  private Set<String> disputes(Set<Integer> among) {
    Set<String> matters = new HashSet<>();
    for (int unit : among) {
      if (units.get(unit) instanceof ContentUnit.Side(Telling.Side(String matter, int _))) {
        matters.add(matter);
      }
    }
    return matters;
  }
}
