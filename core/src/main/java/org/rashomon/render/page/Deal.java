package org.rashomon.render.page;

import java.util.List;
import java.util.stream.Stream;

/// Something that was agreed.
///
/// @param number among the findings of the page
/// @param parties names, as far as they are told
/// @param terms where it is told on a condition
public record Deal(
    int number, String what, List<String> parties, List<Evidence> evidence, List<Evidence> terms) {

  public String anchor() {
    return "a-" + number;
  }

  /// What was agreed, where its words were cut up to the last comma, or with three dots.
  public String brief() {
    boolean whole =
        Stream.concat(evidence.stream(), terms.stream())
            .anyMatch(each -> OneLine.line(each.words()).endsWith(lastWord()));
    int comma = what.lastIndexOf(',');
    if (whole) {
      return what;
    }
    return comma > 0 ? what.substring(0, comma) : what + " …";
  }

  private String lastWord() {
    return what.substring(what.lastIndexOf(' ') + 1);
  }

  public List<Cited> by() {
    return Cited.once(evidence.stream().map(Evidence::place).toList());
  }
}
