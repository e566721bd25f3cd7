package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Positions as a table of issues by parties.
///
/// The parties that have most to say have a column each, as many as a page has room for; what
/// others hold stands with their names in the last column.
public record Stances(List<String> parties, List<Row> rows) {

  private static final int COLUMNS = 4;

  /// One issue.
  ///
  /// @param columns what each of the parties makes of it, mostly nothing or one thing
  /// @param others what parties without a column make of it
  public record Row(Holding holding, List<List<Holding.Cell>> columns, List<Holding.Cell> others) {}

  /// Nothing where less than two parties hold something on at least two issues, or where most of
  /// what is held stands in no party's column.
  static Optional<Stances> of(List<Holding> holdings) {
    Map<String, Integer> issues = new LinkedHashMap<>();
    for (Holding holding : holdings) {
      holding.cells().stream()
          .map(Holding.Cell::party)
          .distinct()
          .forEach(party -> issues.merge(party, 1, Integer::sum));
    }
    List<String> parties =
        issues.entrySet().stream()
            .filter(entry -> entry.getValue() > 1)
            .sorted(Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue()))
            .limit(COLUMNS)
            .map(Map.Entry::getKey)
            .toList();
    List<Holding.Cell> cells = holdings.stream().flatMap(each -> each.cells().stream()).toList();
    long placed = cells.stream().filter(cell -> parties.contains(cell.party())).count();
    return parties.size() < 2 || placed * 2 < cells.size()
        ? Optional.empty()
        : Optional.of(
            new Stances(parties, holdings.stream().map(each -> row(each, parties)).toList()));
  }

  private static Row row(Holding holding, List<String> parties) {
    List<List<Holding.Cell>> columns = new ArrayList<>();
    for (String party : parties) {
      columns.add(holding.cells().stream().filter(cell -> cell.party().equals(party)).toList());
    }
    return new Row(
        holding,
        columns,
        holding.cells().stream().filter(cell -> !parties.contains(cell.party())).toList());
  }

  /// Whether any party without a column holds something.
  public boolean othersToo() {
    return rows.stream().anyMatch(row -> !row.others().isEmpty());
  }
}
