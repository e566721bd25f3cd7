package org.rashomon.account.name;

import java.util.List;
import org.rashomon.account.parse.TokenRange;

/// Shops, restaurants and inns that go by whose they are: `at Varga's on Friday`, where nothing
/// follows that could be his.
final class Possessives {

  private static final String ENDING = "'s";

  private final Lexicon lexicon = Lexicon.ENGLISH;

  /// The phrases, those of such places with the ending that is part of their names.
  List<NamePhrase> in(List<NamePhrase> phrases) {
    return phrases.stream().map(this::whole).toList();
  }

  private NamePhrase whole(NamePhrase phrase) {
    NamingLine line = phrase.line();
    TokenRange range = phrase.range();
    int ending = range.to();
    boolean place =
        line.lower(ending).equals(ENDING)
            && line.glued(ending)
            && WordList.PLACE_PREPOSITIONS.has(line.lower(range.from() - 1))
            && !phrase.isTitled()
            && lexicon.firstName(line.word(range.from())) == null
            && !begins(line, ending + 1);
    return place ? phrase.until(ending + 1) : phrase;
  }

  /// Whether a thing can begin there that is the name's.
  private static boolean begins(NamingLine line, int at) {
    if (at >= line.size()) {
      return false;
    }
    return switch (line.at(at).pos()) {
      case ADJ, ADV, DET, NOUN, NUM, PROPN, X -> true;
      case VERB -> line.lower(at).endsWith("ing") || line.lower(at).endsWith("ed");
      case ADP, AUX, CCONJ, INTJ, PART, PRON, PUNCT, SCONJ, SYM -> line.isQuotationMark(at);
    };
  }

  /// Whether the name is one of those.
  static boolean isPlace(String name) {
    return name.endsWith(ENDING);
  }
}
