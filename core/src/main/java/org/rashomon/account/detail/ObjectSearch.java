package org.rashomon.account.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Token;

/// Looks behind an outcome for those it happened to.
final class ObjectSearch {

  private static final Set<String> OWNERS = Set.of("his", "her", "their", "the", "one", "a");

  private final TollSentence telling;
  private final SentenceWords words;

  ObjectSearch(TollSentence telling) {
    this.telling = telling;
    this.words = telling.words();
  }

  List<PeoplePhrase> object(int from) {
    int at = from;
    while (words.at(at).pos() == PartOfSpeech.ADV
        && telling.startingAt(at) == null
        && !TollWords.CLAUSES.contains(words.at(at).lower())) {
      at++;
    }
    PeoplePhrase first = telling.startingAt(at);
    if (first == null
        || !first.counted()
        || first.form() == PeoplePhrase.Form.NOBODY
        || isSubject(first)) {
      return List.of();
    }
    List<PeoplePhrase> found = new ArrayList<>(List.of(first));
    while (true) {
      PeoplePhrase last = found.getLast();
      int next = afterLink(last.to());
      PeoplePhrase more = next < 0 ? null : telling.startingAt(next);
      boolean apposition =
          more != null
              && words.at(next - 1).is(",")
              && !respectively()
              && (last.numbered() || more.form() == PeoplePhrase.Form.NAMED || !determined(more));
      if (more == null
          || apposition
          || !more.counted()
          || isSubject(more)
          || (more.form() == PeoplePhrase.Form.PRONOUN && !telling.reflexive(next))) {
        return found;
      }
      found.add(more.form() == PeoplePhrase.Form.PRONOUN ? more.exactlyOne() : more);
    }
  }

  /// Whether numbers in a row are of one thing after the other: `20, 31 and 7 respectively`.
  private boolean respectively() {
    return words.all().stream().anyMatch(word -> word.is("respectively"));
  }

  /// Past the `of his family` of `four members of his family and a friend`.
  private int afterFamily(int from) {
    int at = from + 1;
    while (at < from + 5 && (words.at(at).isNoun() || OWNERS.contains(words.at(at).lower()))) {
      at++;
    }
    return words.at(at).is("and") && words.at(at - 1).is("family") ? at : from;
  }

  private boolean determined(PeoplePhrase phrase) {
    Token first = words.at(phrase.from());
    return phrase.numbered()
        || first.startsWithDigit()
        || first.pos() == PartOfSpeech.DET
        || first.pos() == PartOfSpeech.PRON;
  }

  /// Whether what follows makes it the subject of another clause.
  private boolean isSubject(PeoplePhrase phrase) {
    Token next = words.at(phrase.to());
    return TollWords.BE.contains(next.lower())
        || telling.outcomeAt(phrase.to())
        || next.is("said")
        || next.is("says")
        || next.is("told")
        || next.is("has")
        || next.is("have")
        || next.is("had");
  }

  private int afterLink(int from) {
    int at = words.at(from).is("of") ? afterFamily(from) : from;
    if (words.at(at).is(",")) {
      return words.at(at + 1).is("and") ? at + 2 : at + 1;
    }
    if (words.at(at).is("and")) {
      return words.at(at + 1).is("also") || words.at(at + 1).is("then") ? at + 2 : at + 1;
    }
    return words.matches(at, List.of("as", "well", "as")) ? at + 3 : -1;
  }
}
