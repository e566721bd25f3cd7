package org.rashomon.account.detail;

import java.util.Optional;
import org.rashomon.text.PhraseTable;
import org.rashomon.text.Table;

/// Tells on what basis a sum or a length is given: `$5 billion including debt`.
final class Bases {

  /// How far behind the quantity its basis may stand.
  private static final int REACH = 8;

  private final PhraseTable<String> all =
      PhraseTable.of(Table.english(Bases.class, "bases").rows(3), 0, row -> row.get(1));

  /// Empty where the sentence doesn't tell.
  String of(SentenceWords words, Measure measure) {
    for (int i = measure.to(); i < measure.to() + REACH; i++) {
      Optional<PhraseTable.Match<String>> basis = words.longest(all, i);
      if (basis.isPresent()) {
        return basis.get().value();
      }
      if (words.at(i).is(";") || words.at(i).startsWithDigit()) {
        return "";
      }
    }
    return "";
  }
}
