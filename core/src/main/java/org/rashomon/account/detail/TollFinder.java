package org.rashomon.account.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rashomon.account.name.Named;

/// Finds in one sentence what happened to how many people.
///
/// Without a parser: around each word that says what happened, the subject is looked for on the
/// left and the object on the right, over words that can stand between. Where something else stands
/// between, nothing is said.
final class TollFinder {

  private final Outcomes outcomes;
  private final PeoplePhrases phrases;
  private final Multiples multiples = new Multiples();

  TollFinder(Amounts amounts) {
    this.outcomes = new Outcomes();
    this.phrases = new PeoplePhrases(amounts, outcomes);
  }

  /// By place.
  List<Toll> in(SentenceWords words, Named named) {
    List<Toll> found = new ArrayList<>(multiples.in(words));
    List<Outcome> told = outcomes.in(words);
    if (told.isEmpty()) {
      return found;
    }
    List<PeoplePhrase> people = phrases.in(words, named);
    List<Outcome> verbs =
        told.stream()
            .filter(outcome -> people.stream().noneMatch(p -> p.endsWith(outcome)))
            .toList();
    found.addAll(new TollSearch(new TollSentence(words, verbs, people)).tolls());
    found.sort(Comparator.comparingInt(Toll::from));
    return found;
  }
}
