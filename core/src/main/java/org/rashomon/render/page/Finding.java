package org.rashomon.render.page;

import java.util.List;
import java.util.Optional;
import org.rashomon.contrast.Fact;

/// One thing that accounts state, as the page shows it.
///
/// @param number counts the findings of the page from 1 on; stands in the accounts' texts too
/// @param within accounts that contradict themselves
/// @param scale where at least two different quantities are given
public record Finding(
    int number,
    Fact.Kind kind,
    String subject,
    Fact.Verdict verdict,
    List<Mark> within,
    List<Stand> stands,
    Optional<Scale> scale) {

  public Finding {
    within = List.copyOf(within);
    stands = List.copyOf(stands);
  }

  public String anchor() {
    return "f-" + number;
  }

  public List<Cited> by() {
    return Places.once(stands.stream().flatMap(stand -> stand.by().stream()).toList());
  }
}
