package org.rashomon.detail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.annotate.PartOfSpeech;

/// Tells what a length of time, a sum or a share is one of: `a two-hour meeting`, `$2m in damage`.
final class Measured {

  /// How far a verb may stand from the time it took.
  private static final int REACH = 16;

  private static final Set<String> LASTING =
      Set.of(
          "lasted",
          "lasts",
          "lasting",
          "last",
          "took",
          "ran",
          "stretched",
          "continued",
          "on",
          "spanned",
          "worth",
          "valued",
          "totaling",
          "totalling",
          "exceeded",
          "reached",
          "was",
          "were",
          "is",
          "at",
          "topped",
          "of");
  private static final Set<String> SPENDING = Set.of("spent", "spend", "spends", "spending");

  private final Map<String, String> classes = new HashMap<>();

  Measured() {
    for (List<String> row : Table.rows("measured", 3)) {
      for (String word : row.get(1).split(" ")) {
        classes.put(word, row.get(0));
      }
    }
  }

  /// What the amount in the words `from` to `to` measures; empty where the sentence doesn't tell.
  String of(Words words, int from, int to) {
    String after = behind(words, from, to);
    return after.isEmpty() ? before(words, from) : after;
  }

  private String behind(Words words, int from, int to) {
    Word next = words.at(to);
    if (next.is("of") || next.is("in")) {
      return head(words, to + 1, next.is("of"));
    }
    if (next.isDash() && words.at(to + 1).is("long")) {
      return head(words, to + 2, true);
    }
    boolean bound =
        attributive(words, from) || words.at(to - 2).isDash() || next.pos() == PartOfSpeech.NOUN;
    String own = head(words, to, bound);
    if (own.isEmpty() && SPENDING.contains(words.at(from - 1).lower())) {
      return near(words, to, to + 4);
    }
    return own;
  }

  private static boolean attributive(Words words, int from) {
    String article = words.at(from - 1).lower();
    return article.equals("a")
        || article.equals("an")
        || article.equals("the")
        || words.at(from - 1).lower().endsWith("'s")
        || article.equals("'s")
        || article.equals("his")
        || article.equals("her")
        || article.equals("their");
  }

  /// The head of the nouns that begin there: of any noun, or only of those that a class knows.
  private String head(Words words, int from, boolean any) {
    int at = from;
    String found = "";
    while (at < from + 6) {
      Word word = words.at(at);
      if (!found.isEmpty() && word.pos() == PartOfSpeech.PROPN) {
        break;
      }
      boolean noun = word.isNoun() && !word.isMark();
      if (classes.containsKey(word.lower())) {
        found = classes.getOrDefault(word.lower(), "");
      } else if (noun && any) {
        found = Lemmas.singular(word.lower());
      }
      boolean goesOn =
          noun
              || word.pos() == PartOfSpeech.ADJ
              || word.isDash()
              || (at == from
                  && (word.is("the") || word.is("a") || word.is("his") || word.is("their")))
              || (word.pos() == PartOfSpeech.VERB && at == from)
              || (word.pos() == PartOfSpeech.ADV && at == from);
      if (!goesOn) {
        break;
      }
      at++;
    }
    return found;
  }

  private String near(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      String known = classes.get(words.at(i).lower());
      if (known != null) {
        return known;
      }
    }
    return "";
  }

  /// The verb or the noun on the left that takes the time: `met with her for two hours`.
  private String before(Words words, int from) {
    int at = from - 1;
    boolean span = words.at(at).is("for");
    if (span) {
      at--;
    }
    if (!span && !LASTING.contains(words.at(at).lower()) && known(words.at(at)) == null) {
      return "";
    }
    for (int i = at; i >= 0 && i > at - REACH; i--) {
      Word word = words.at(i);
      if (word.is(";") || word.is(":")) {
        return "";
      }
      String known = known(word);
      if (known != null) {
        return known;
      }
      boolean otherVerb =
          word.pos() == PartOfSpeech.VERB && !LASTING.contains(word.lower()) && span;
      if (otherVerb) {
        return "";
      }
    }
    return "";
  }

  private @Nullable String known(Word word) {
    return classes.get(word.lower());
  }
}
