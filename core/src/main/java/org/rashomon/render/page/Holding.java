package org.rashomon.render.page;

import java.util.List;
import org.rashomon.event.position.Position;

/// An issue with what each party is reported to make of it.
///
/// @param number among the findings of the page
/// @param cells by party
public record Holding(int number, String issue, List<Cell> cells) {

  public String anchor() {
    return "p-" + number;
  }

  /// What one party makes of it.
  ///
  /// @param itself whether some account has it from the party itself
  public record Cell(
      String party, Position.Stance stance, boolean itself, List<Evidence> evidence) {

    public List<Cited> by() {
      return evidence.stream().map(Evidence::place).distinct().toList();
    }
  }
}
