package org.rashomon.render.page;

import java.util.List;

/// Something that was agreed.
///
/// @param number among the findings of the page
/// @param parties names, as far as they are told
/// @param terms where it is told on a condition
public record Deal(
    int number, String what, List<String> parties, List<Evidence> evidence, List<Evidence> terms) {

  public Deal {
    parties = List.copyOf(parties);
    evidence = List.copyOf(evidence);
    terms = List.copyOf(terms);
  }

  public String anchor() {
    return "a-" + number;
  }

  public List<Cited> by() {
    return Places.once(evidence.stream().map(Evidence::place).toList());
  }
}
