package org.rashomon.account.detail;

import java.util.Comparator;
import java.util.List;
import org.rashomon.text.Table;

/// Tells on what basis a sum or a length is given: `$5 billion including debt`.
final class Bases {

  /// How far behind the quantity its basis may stand.
  private static final int REACH = 8;

  private record Basis(List<String> words, String name) {}

  private final List<Basis> all =
      Tables.rows("bases", 3).stream()
          .map(Bases::basis)
          .sorted(Comparator.comparingInt(basis -> -basis.words().size()))
          .toList();

  private static Basis basis(Table.Row row) {
    return new Basis(List.of(row.get(0).split(" ", -1)), row.get(1));
  }

  /// Empty where the sentence doesn't tell.
  String of(Words words, Measure measure) {
    for (int i = measure.to(); i < measure.to() + REACH; i++) {
      for (Basis basis : all) {
        if (words.matches(i, basis.words())) {
          return basis.name();
        }
      }
      if (words.at(i).is(";") || words.at(i).startsWithDigit()) {
        return "";
      }
    }
    return "";
  }
}
