package org.rashomon.account.statement;

import java.util.List;
import java.util.Optional;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Relation;
import org.rashomon.account.parse.Token;
import org.rashomon.account.statement.Statement.Stance;
import org.rashomon.text.PhraseTable;
import org.rashomon.text.Table;

/// The words that take a stance.
final class StanceTable {

  /// How many adverbs, articles and possessives may stand between two words of a row.
  private static final int GAP = 3;

  private static final String NO_STANCE = "-";

  private record Taken(Stance stance, boolean bySubject) {}

  private final PhraseTable<Taken> table =
      PhraseTable.of(Table.english(StanceTable.class, "stances").rows(), 0, StanceTable::taken);

  /// @param bySubject whether the verb's subject takes the stance, and not who tells of it: who
  ///   says that a state is behind an attack accuses it
  /// @param past index of the token after the words that take it
  record Match(Stance stance, boolean bySubject, int past) {}

  private static Taken taken(Table.Row row) {
    boolean none = row.get(1).equals(NO_STANCE);
    Stance stance = none ? Stance.NONE : row.constant(Stance.class, 1);
    return new Taken(stance, row.get(2).equals("subject"));
  }

  /// The stance that the words from there take, by the longest row that fits.
  Optional<Match> at(List<Token> tokens, int verb) {
    Match best = null;
    for (PhraseTable.Phrase<Taken> row : table.beginningWith(PartReader.lemma(tokens.get(verb)))) {
      int past = past(tokens, verb, row.words());
      if (past > 0 && (best == null || past > best.past())) {
        best = new Match(row.value().stance(), row.value().bySubject(), past);
      }
    }
    return Optional.ofNullable(best).filter(match -> match.stance() != Stance.NONE);
  }

  private static int past(List<Token> tokens, int verb, List<String> lemmas) {
    int at = verb + 1;
    for (String lemma : lemmas.subList(1, lemmas.size())) {
      int gap = 0;
      while (at < tokens.size() && gap < GAP && isFiller(tokens.get(at), lemma)) {
        at++;
        gap++;
      }
      if (at >= tokens.size() || !PartReader.lemma(tokens.get(at)).equals(lemma)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static boolean isFiller(Token token, String wanted) {
    PartOfSpeech pos = token.pos();
    return !PartReader.lemma(token).equals(wanted)
        && (pos == PartOfSpeech.ADV
            || pos == PartOfSpeech.DET
            || pos == PartOfSpeech.PRON
            || token.relation() == Relation.OBL_UNMARKED // "called *Tuesday* for"
            || token.relation() == Relation.NMOD_POSS // "dismissed *Velmar's* offer"
            || token.relation() == Relation.CASE);
  }
}
