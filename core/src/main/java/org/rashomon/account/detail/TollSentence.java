package org.rashomon.account.detail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Token;

/// A sentence with the words in it that say what happened and those that stand for people.
///
/// @param outcomes by place
/// @param people by place, without overlaps
record TollSentence(SentenceWords words, List<Outcome> outcomes, List<PeoplePhrase> people) {

  TollSentence {
    outcomes = List.copyOf(outcomes);
    people = List.copyOf(people);
  }

  @Nullable PeoplePhrase startingAt(int at) {
    return people.stream().filter(phrase -> phrase.from() == at).findFirst().orElse(null);
  }

  @Nullable PeoplePhrase endingAt(int to) {
    return people.stream().filter(phrase -> phrase.to() == to).findFirst().orElse(null);
  }

  /// The number that an outcome is an attribute of: `three dead hikers`; `null` where it is of
  /// none.
  @Nullable PeoplePhrase numberAround(Outcome outcome) {
    return people.stream()
        .filter(phrase -> phrase.numbered())
        .filter(phrase -> phrase.from() < outcome.from() && outcome.to() < phrase.to())
        .filter(phrase -> words.at(phrase.from() + 1).pos() != PartOfSpeech.PROPN)
        .findFirst()
        .orElse(null);
  }

  boolean outcomeAt(int at) {
    return outcomes.stream().anyMatch(outcome -> outcome.from() == at);
  }

  boolean light(int at) {
    Token word = words.at(at);
    boolean adverb = word.pos() == PartOfSpeech.ADV && !TollWords.DOUBT.contains(word.lower());
    return adverb || TollWords.LIGHT.contains(word.lower()) || TollWords.BE.contains(word.lower());
  }

  boolean isPassive(int from) {
    int at = from - 1;
    while (light(at) && !TollWords.BE.contains(words.at(at).lower())) {
      at--;
    }
    return TollWords.BE.contains(words.at(at).lower());
  }

  boolean doubted(int from) {
    int at = from - 1;
    while (light(at)) {
      at--;
    }
    if (words.at(at).is("or")) {
      at -= 2; // "to harm or kill"
    }
    return TollWords.DOUBT.contains(words.at(at).lower());
  }

  boolean reflexive(int at) {
    Token word = words.at(at);
    return word.is("himself") || word.is("herself") || word.is("self");
  }

  /// Whether a preposition makes it an attribute of something else.
  boolean governed(PeoplePhrase phrase) {
    Token before = words.at(phrase.from() - 1);
    boolean opensClause = TollWords.CLAUSES.contains(before.lower());
    return before.is("including") || (before.pos() == PartOfSpeech.ADP && !opensClause);
  }
}
