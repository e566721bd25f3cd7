package org.rashomon.account.detail;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Token;
import org.rashomon.text.Table;
import org.rashomon.word.Lemmas;

/// Tells what a length of time, a sum or a share is one of: `a two-hour meeting`, `$2m in damage`.
final class Measured {

  /// How far a verb may stand from the time it took.
  private static final int REACH = 16;

  /// The same for a speed.
  private static final int NEAR = 6;

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
  private static final Set<String> TAKING_TIME =
      Set.of("lasted", "lasts", "lasting", "took", "takes", "taken", "continued");
  private static final Set<String> RELATIVE = Set.of("that", "which");
  private static final Set<String> THAT = Set.of("that", "which", "has", "had", "have", "already");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "his", "her", "their");
  private static final Set<String> SPENDING = Set.of("spent", "spend", "spends", "spending");

  private final Map<String, String> classes = new HashMap<>();

  Measured() {
    for (Table.Row row : Table.english(Measured.class, "measured").rows(3)) {
      for (String word : row.get(1).split(" ", -1)) {
        classes.put(word, row.get(0));
      }
    }
  }

  /// What it measures; empty where the sentence doesn't tell.
  String of(SentenceWords words, Measure measure) {
    if (measure.kind() == Quantity.Kind.SPEED) {
      return beside(words, measure);
    }
    String found = behind(words, measure.from(), measure.to());
    if (found.isEmpty() && measure.kind() == Quantity.Kind.DURATION) {
      found = lasting(words, measure.from());
    }
    return found.isEmpty() ? before(words, measure.from()) : found;
  }

  /// The noun before a verb that takes time: `the rescue lasted`, `a rescue that took`.
  private String lasting(SentenceWords words, int from) {
    int at = from - 1;
    if (!TAKING_TIME.contains(words.at(at).lower())) {
      return "";
    }
    at--;
    while (THAT.contains(words.at(at).lower())) {
      at--;
    }
    Token noun = words.at(at);
    boolean relative = RELATIVE.contains(words.at(at + 1).lower());
    if (noun.pos() != PartOfSpeech.NOUN || noun.isMark() || (!relative && attribute(words, at))) {
      return "";
    }
    return classes.getOrDefault(noun.lower(), Lemmas.singular(noun.lower()));
  }

  /// Whether the noun there belongs to another: `the visit by the envoy lasted`.
  private static boolean attribute(SentenceWords words, int noun) {
    int at = noun;
    while (words.at(at).isNoun()
        || words.at(at).pos() == PartOfSpeech.ADJ
        || words.at(at).pos() == PartOfSpeech.DET) {
      at--;
    }
    return words.at(at).pos() == PartOfSpeech.ADP;
  }

  private String behind(SentenceWords words, int from, int to) {
    Token next = words.at(to);
    if (next.is("including") || next.is("excluding") || next.is("not")) {
      return ""; // its basis: see Bases
    }
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

  private static boolean attributive(SentenceWords words, int from) {
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
  private String head(SentenceWords words, int from, boolean any) {
    String found = "";
    for (int at = from; at < from + 6; at++) {
      Token word = words.at(at);
      boolean first = at == from;
      boolean name = word.pos() == PartOfSpeech.PROPN && !found.isEmpty();
      boolean noun = word.isNoun() && !word.isMark();
      boolean article = first && ARTICLES.contains(word.lower());
      boolean goesOn = noun || word.pos() == PartOfSpeech.ADJ || word.isDash() || article;
      if (name || !(goesOn || first)) {
        break;
      }
      String known = classes.get(word.lower());
      if (known != null) {
        found = known;
      } else if (noun && any) {
        found = Lemmas.singular(word.lower());
      }
      if (!goesOn && word.pos() != PartOfSpeech.VERB && word.pos() != PartOfSpeech.ADV) {
        break;
      }
    }
    return found;
  }

  /// What a word beside a speed says of it: `80 mph winds`, `winds of 80 mph`.
  private String beside(SentenceWords words, Measure measure) {
    String behind = near(words, measure.to(), measure.to() + 2);
    for (int i = measure.from() - 1; behind.isEmpty() && i > measure.from() - NEAR; i--) {
      if (words.at(i).isMark() && !words.at(i).isDash()) {
        return "";
      }
      behind = known(words.at(i));
    }
    return behind;
  }

  private String near(SentenceWords words, int from, int to) {
    for (int i = from; i < to; i++) {
      String known = classes.get(words.at(i).lower());
      if (known != null) {
        return known;
      }
    }
    return "";
  }

  /// The verb or the noun on the left that takes the time: `met with her for two hours`.
  private String before(SentenceWords words, int from) {
    int at = from - 1;
    boolean span = words.at(at).is("for");
    if (span) {
      at--;
    }
    if (!span && !LASTING.contains(words.at(at).lower()) && known(words.at(at)).isEmpty()) {
      return "";
    }
    for (int i = at; i >= 0 && i > at - REACH; i--) {
      Token word = words.at(i);
      if (word.is(";") || word.is(":")) {
        return "";
      }
      String known = known(word);
      if (!known.isEmpty()) {
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

  /// What the word names or does, where a row of the table holds it; else empty.
  String known(Token word) {
    return classes.getOrDefault(word.lower(), "");
  }
}
