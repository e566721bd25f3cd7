package org.rashomon.event.wording;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.account.name.Mention;
import org.rashomon.account.parse.Sentence;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Table;

/// Finds nouns with the words before them: head and modifiers.
final class NounPhraseFinder {

  private final NounPhraseSearch.Lexicon lexicon;

  NounPhraseFinder(Heads heads, Owners owners) {
    lexicon =
        new NounPhraseSearch.Lexicon(
            heads,
            owners,
            Table.english(NounPhraseFinder.class, "neutral").words(),
            Table.english(NounPhraseFinder.class, "empty-heads").words());
  }

  static List<Table.Row> rows(String name, int columns) {
    return Table.english(NounPhraseFinder.class, name).rows(columns);
  }

  /// By place.
  List<NounPhrase> in(Witness witness) {
    List<NounPhrase> found = new ArrayList<>();
    List<Mention> mentions = witness.named().mentions();
    int[] uses = new int[witness.named().entities().size()];
    mentions.forEach(mention -> uses[mention.entity()]++);
    int next = 0;
    for (Sentence sentence : witness.named().parsed().sentences()) {
      List<Mention> here = new ArrayList<>();
      while (next < mentions.size() && mentions.get(next).span().start() < sentence.span().end()) {
        here.add(mentions.get(next));
        next++;
      }
      new NounPhraseSearch(lexicon, witness, sentence, here, uses).run(found);
    }
    return found;
  }
}
