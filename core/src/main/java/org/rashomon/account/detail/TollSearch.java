package org.rashomon.account.detail;

import java.util.ArrayList;
import java.util.List;

/// The search through one sentence for what happened to how many people.
final class TollSearch {

  private final TollSentence telling;
  private final SentenceWords words;
  private final SubjectSearch subjects;
  private final ObjectSearch objects;

  TollSearch(TollSentence telling) {
    this.telling = telling;
    this.words = telling.words();
    this.subjects = new SubjectSearch(telling);
    this.objects = new ObjectSearch(telling);
  }

  List<Toll> tolls() {
    List<Toll> found = new ArrayList<>();
    for (Outcome outcome : telling.outcomes()) {
      List<PeoplePhrase> victims = victims(outcome);
      if (!victims.isEmpty() && victims.stream().allMatch(PeoplePhrase::counted)) {
        found.add(toll(outcome, victims));
      }
    }
    return found;
  }

  private Toll toll(Outcome outcome, List<PeoplePhrase> told) {
    boolean grave = TollWords.GRAVE.contains(words.at(outcome.from() - 1).lower());
    boolean part = grave || words.at(outcome.to() - 1).is("condition");
    List<PeoplePhrase> victims = part ? told.stream().map(PeoplePhrase::asPart).toList() : told;
    int from = victims.stream().mapToInt(PeoplePhrase::from).min().orElseThrow();
    int to = victims.stream().mapToInt(PeoplePhrase::to).max().orElseThrow();
    return new Toll(words, from, to, outcome.subject(), victims, outcome.from() < from);
  }

  private List<PeoplePhrase> victims(Outcome outcome) {
    PeoplePhrase around = telling.numberAround(outcome);
    if (around != null) {
      return List.of(around);
    }
    return switch (outcome.build()) {
      case NUMBER -> countedNoun(outcome);
      case LIVES -> lost(outcome) ? countedNoun(outcome) : List.of();
      case TOLL -> risenTo(outcome.to());
      case OF, OBJECT ->
          telling.reflexive(outcome.to())
              ? himself(outcome)
              : telling.doubted(outcome.from()) ? List.of() : objects.object(outcome.to());
      case CARRIED -> carried(outcome);
      case SUBJECT -> ofSubject(outcome);
      case PARTICIPLE -> participle(outcome);
    };
  }

  private List<PeoplePhrase> ofSubject(Outcome outcome) {
    List<PeoplePhrase> oneself = oneself(outcome.from(), outcome.to());
    boolean others = !telling.outcomes().getFirst().equals(outcome);
    List<PeoplePhrase> subject = subjects.subject(outcome, true);
    return !oneself.isEmpty() && (others || subject.isEmpty()) ? oneself : subject;
  }

  /// Who killed himself; only `himself` where that is far away, or others were killed before.
  private List<PeoplePhrase> himself(Outcome outcome) {
    List<PeoplePhrase> subject = subjects.subject(outcome, true);
    boolean others = !telling.outcomes().getFirst().equals(outcome);
    return others || subject.isEmpty() ? oneself(outcome.to(), outcome.to() + 1) : subject;
  }

  /// `before killing himself`, `then took his own life`.
  private List<PeoplePhrase> oneself(int from, int to) {
    for (int i = from; i < to && !telling.doubted(from); i++) {
      if (TollWords.SELVES.contains(words.at(i).lower())) {
        return List.of(
            new PeoplePhrase(
                i,
                i + 1,
                Interval.atLeast(1),
                "person",
                PeoplePhrase.Form.PRONOUN,
                PeoplePhrase.Share.WHOLE));
      }
    }
    return List.of();
  }

  /// A ship carries its passengers; a man who carries two children is no ship.
  private List<PeoplePhrase> carried(Outcome outcome) {
    List<PeoplePhrase> load = objects.object(outcome.to());
    boolean counted = !load.isEmpty() && load.stream().allMatch(PeoplePhrase::numbered);
    return counted && !telling.doubted(outcome.from()) && subjects.subject(outcome, false).isEmpty()
        ? load
        : List.of();
  }

  private List<PeoplePhrase> participle(Outcome outcome) {
    if (telling.isPassive(outcome.from())) {
      return subjects.subject(outcome, true);
    }
    if (telling.reflexive(outcome.to())) {
      return himself(outcome);
    }
    String next = words.at(outcome.to()).lower();
    if (TollWords.AIMS.contains(next) && telling.startingAt(outcome.to()) == null) {
      return List.of();
    }
    List<PeoplePhrase> object =
        TollWords.DAYS.contains(next) ? List.of() : objects.object(outcome.to());
    if (!object.isEmpty()) {
      return telling.doubted(outcome.from()) ? List.of() : object;
    }
    return subjects.subject(outcome, false);
  }

  private List<PeoplePhrase> countedNoun(Outcome outcome) {
    for (PeoplePhrase phrase : telling.people()) {
      if (phrase.numbered() && phrase.to() == outcome.from()) {
        return List.of(phrase);
      }
    }
    return List.of();
  }

  private boolean lost(Outcome lives) {
    if (words.at(lives.to()).is("lost")) {
      return true;
    }
    for (int i = lives.from() - 1; i > lives.from() - 7; i--) {
      if (TollWords.TAKING.contains(words.at(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private List<PeoplePhrase> risenTo(int from) {
    for (PeoplePhrase phrase : telling.people()) {
      if (phrase.numbered() && phrase.from() >= from && phrase.from() < from + 9) {
        return List.of(phrase);
      }
    }
    return List.of();
  }
}
