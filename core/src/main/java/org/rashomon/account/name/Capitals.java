package org.rashomon.account.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.word.Countries;

/// What the capitals of an account say: which of its words are capitalised for their own sake, not
/// because a sentence begins.
final class Capitals {

  private final Lexicon lexicon = Lexicon.ENGLISH;

  /// Words that stand capitalised where a sentence doesn't ask for it.
  private final Set<String> within = new HashSet<>();

  /// Words that stand in lower case.
  private final Set<String> lowerCase = new HashSet<>();

  Capitals(List<NamingLine> lines) {
    for (NamingLine line : lines) {
      if (!line.titleCase()) {
        int first = line.firstWord();
        for (int i = 0; i < line.size(); i++) {
          if (!line.capitalised(i)) {
            lowerCase.add(line.word(i));
          } else if (i > first && !opensClause(line, i) && !isHyphened(line, i)) {
            within.add(line.word(i));
          }
        }
      }
    }
  }

  private static boolean isHyphened(NamingLine line, int i) {
    return (line.word(i - 1).equals("-") && line.glued(i))
        || (line.word(i + 1).equals("-") && line.glued(i + 1));
  }

  /// Whether a capital there may be due to a quotation or clause that begins.
  private static boolean opensClause(NamingLine line, int i) {
    String before = line.word(i - 1);
    return before.equals("“")
        || before.equals("\"")
        || before.equals("‘")
        || before.equals(":")
        || before.equals("'")
        || before.equals("…")
        || before.equals("...")
        || before.equals("•");
  }

  /// Whether a name can begin with the token.
  boolean beginName(NamingLine line, int i) {
    String word = line.word(i);
    boolean article = line.lower(i).equals("al") || line.lower(i).equals("el");
    if (article && line.word(i + 1).equals("-") && line.capitalised(i + 2)) {
      return true;
    }
    if (!line.capitalised(i)) {
      return false;
    }
    boolean first = lexicon.firstName(word) != null && line.is(i + 1, PartOfSpeech.PROPN);
    if ((WordList.NOT_NAMES.has(word) && !first) || line.lower(i).startsWith("'")) {
      return false;
    }
    if (i == line.firstWord() || opensClause(line, i)) {
      return startsSentence(line, i);
    }
    return switch (line.at(i).pos()) {
      case ADP, AUX, CCONJ, DET, PART, PRON, SCONJ -> word.length() > 5;
      case ADJ, ADV, INTJ, NOUN, NUM, PROPN, PUNCT, SYM, VERB, X -> true;
    };
  }

  /// Whether a word that would be capitalised anyway is a name's.
  private boolean startsSentence(NamingLine line, int i) {
    String word = line.word(i);
    if (within.contains(word) && !lowerCase.contains(line.lower(i))) {
      return true;
    }
    if (Countries.named(word) != null
        || Countries.ofDemonym(word) != null
        || Countries.ofSeat(word) != null
        || (WordList.PLACES.has(word) && !line.is(i, PartOfSpeech.ADJ))
        || WordList.BODIES.has(word)
        || lexicon.title(word) != null) {
      return true;
    }
    if (lexicon.firstName(word) != null) {
      return line.capitalised(i + 1)
          || (line.is(i, PartOfSpeech.PROPN) && !lowerCase.contains(line.lower(i)));
    }
    if (lowerCase.contains(line.lower(i)) || isFunctionWord(line, i)) {
      return false;
    }
    return isAcronym(word)
        || (line.is(i, PartOfSpeech.PROPN)
            && (line.capitalised(i + 1)
                || WordList.PERSON_VERBS.has(line.lower(i + 1))
                || line.lower(i + 1).equals("'s")));
  }

  private static boolean isFunctionWord(NamingLine line, int i) {
    return switch (line.at(i).pos()) {
      case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, SCONJ, PUNCT, SYM ->
          !line.capitalised(i) || line.word(i).length() < 8;
      case ADJ, NOUN, PROPN, VERB, X -> false;
    };
  }

  static boolean isAcronym(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 2;
  }

  /// Whether the word stands capitalised within sentences, or is a state's or its people's name.
  boolean isName(String word) {
    return within.contains(word)
        || Countries.named(word) != null
        || Countries.ofDemonym(word) != null;
  }
}
