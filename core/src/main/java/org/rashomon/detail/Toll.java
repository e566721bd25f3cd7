package org.rashomon.detail;

import java.util.List;

/// Those of whom a sentence says that one thing happened to them.
///
/// @param from first word
/// @param to after the last word
/// @param people the phrases for them, each a part of the number
record Toll(Words words, int from, int to, String subject, List<Phrase> people) {

  Toll {
    people = List.copyOf(people);
  }

  /// Whether the account counts them, instead of telling of one person or listing several.
  boolean numbered() {
    return people.stream().allMatch(Phrase::numbered);
  }

  /// How many: exactly so many where they are counted, at least so many where they are listed.
  Interval interval() {
    Interval sum = people.getFirst().interval();
    for (Phrase phrase : people.subList(1, people.size())) {
      sum = sum.plus(phrase.interval());
    }
    return sum;
  }

  boolean inSentenceOf(Toll other) {
    return words.sentence().span().equals(other.words.sentence().span());
  }

  /// Whether its sentence stands further down.
  boolean startsBehind(Toll other) {
    return words.sentence().span().start() > other.words.sentence().span().start();
  }

  String unit() {
    List<String> units = people.stream().map(Phrase::unit).distinct().toList();
    return units.size() == 1 ? units.getFirst() : "person";
  }

  boolean nobody() {
    return people.getFirst().form() == Phrase.Form.NOBODY;
  }

  /// Whether any of them are told apart from people told of before, in that way.
  boolean has(Phrase.Share share) {
    return people.stream().anyMatch(phrase -> phrase.share() == share);
  }
}
