package org.rashomon.account.detail;

import java.util.List;
import org.rashomon.word.Lemmas;

/// Those of whom a sentence says that one thing happened to them.
///
/// @param from first word
/// @param to after the last word
/// @param people the phrases for them, each a part of the number
/// @param object whether they stand behind what was done to them, as in `killed two people`
record Toll(
    SentenceWords words,
    int from,
    int to,
    String subject,
    List<PeoplePhrase> people,
    boolean object) {

  Toll {
    people = List.copyOf(people);
  }

  /// The same of other people.
  Toll of(int first, int end, List<PeoplePhrase> others) {
    return new Toll(words, first, end, subject, others, object);
  }

  /// Whether the account counts them, instead of telling of one person or listing several.
  boolean numbered() {
    return people.stream().anyMatch(PeoplePhrase::numbered)
        && people.stream().allMatch(phrase -> phrase.numbered() || phrase.interval().exact());
  }

  /// How many: exactly so many where they are counted, at least so many where they are listed.
  Interval interval() {
    Interval sum = people.getFirst().interval();
    for (PeoplePhrase phrase : people.subList(1, people.size())) {
      sum = sum.plus(phrase.interval());
    }
    return sum;
  }

  /// Whether the number includes the attacker, by its own words or by what they name.
  boolean includesAttacker() {
    boolean including = false;
    for (int i = from; i < words.size(); i++) {
      including |= words.at(i).is("including");
      boolean attacker = Traits.ATTACKERS.contains(Lemmas.singular(words.at(i).lower()));
      if (attacker && (including || i < to)) {
        return true;
      }
    }
    return false;
  }

  boolean inSentenceOf(Toll other) {
    return words.sentence().span().equals(other.words.sentence().span());
  }

  /// Whether its sentence stands further down.
  boolean startsBehind(Toll other) {
    return words.sentence().span().start() > other.words.sentence().span().start();
  }

  String unit() {
    List<String> units = people.stream().map(PeoplePhrase::unit).distinct().toList();
    return units.size() == 1 ? units.getFirst() : "person";
  }

  boolean nobody() {
    return people.getFirst().form() == PeoplePhrase.Form.NOBODY;
  }

  /// Whether any of them are others than, or part of, people mentioned before.
  boolean has(PeoplePhrase.Share share) {
    return people.stream().anyMatch(phrase -> phrase.share() == share);
  }
}
