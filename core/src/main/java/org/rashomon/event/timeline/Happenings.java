package org.rashomon.event.timeline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.account.parse.Token;
import org.rashomon.text.PhraseTable;
import org.rashomon.text.Table;

/// The table of words for what happens.
final class Happenings {

  private static final PhraseTable<String> WORDS =
      PhraseTable.of(rows(), row -> row.several(1), row -> row.get(0));

  private Happenings() {}

  static List<Table.Row> rows() {
    return Table.english(Happenings.class, "happenings").rows(4);
  }

  /// The kinds of happenings that words among a sentence's tokens stand for; a capital within it
  /// makes a name: `March 3`.
  static Set<String> in(List<Token> tokens) {
    Set<String> kinds = new TreeSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (i == 0 || !tokens.get(i).capitalised()) {
        WORDS.at(tokens, Token::lower, i).forEach(match -> kinds.add(match.value()));
      }
    }
    return kinds;
  }
}
