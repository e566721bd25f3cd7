package org.rashomon.account.detail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.Token;

/// Looks before an outcome for those it happened to; outcomes are to be asked for in their order,
/// since one may have the subject of the last.
final class SubjectSearch {

  private final TollSentence telling;
  private final SentenceWords words;
  private @Nullable PeoplePhrase lastSubject;

  SubjectSearch(TollSentence telling) {
    this.telling = telling;
    this.words = telling.words();
  }

  List<PeoplePhrase> subject(Outcome outcome, boolean far) {
    int at = outcome.from() - 1;
    boolean verb = false;
    while (telling.light(at) && telling.endingAt(at + 1) == null) {
      verb |=
          TollWords.BE.contains(words.at(at).lower())
              || words.at(at).is("has")
              || words.at(at).is("have");
      at--;
    }
    if (TollWords.DOUBT.contains(words.at(at).lower())) {
      return List.of();
    }
    boolean relative = TollWords.RELATIVE.contains(words.at(at).lower());
    if (relative) {
      if (!verb && outcome.build() == Outcome.Build.PARTICIPLE) {
        return List.of();
      }
      at = words.at(at - 1).is(",") ? at - 2 : at - 1;
    }
    PeoplePhrase near = telling.endingAt(at + 1);
    if (near != null && !verb && !words.at(outcome.from()).isVerb()) {
      List<PeoplePhrase> all = joined(near);
      if (words.at(all.getFirst().from() - 1).is("with")) {
        return all;
      }
    }
    PeoplePhrase subject = relative && near != null ? near : far || verb ? reaching(at + 1) : near;
    if (subject == null && TollWords.JOINTS.contains(words.at(at).lower())) {
      subject = lastSubject;
    }
    if (subject == null) {
      return List.of();
    }
    if (TollWords.DOUBT.contains(words.at(subject.from() - 1).lower())
        || words.at(subject.from() - 1).is("whether")) {
      return List.of();
    }
    lastSubject = subject;
    if (relative && near != null) {
      // `a man and two children who were killed` may be two or three
      boolean alone = near.numbered() && coordinated(near).size() > 1;
      return List.of(alone ? near.asPart() : near);
    }
    return coordinated(subject);
  }

  /// The nearest phrase on the left that nothing but its own attributes keeps apart from there.
  private @Nullable PeoplePhrase reaching(int to) {
    PeoplePhrase found = telling.endingAt(to);
    if (found != null && !telling.governed(found)) {
      return found;
    }
    for (int i = telling.people().size() - 1; i >= 0; i--) {
      PeoplePhrase phrase = telling.people().get(i);
      if (phrase.to() > to) {
        continue;
      }
      if (!transparent(phrase.to(), to)) {
        return null;
      }
      if (!telling.governed(phrase)) {
        return phrase;
      }
    }
    return null;
  }

  private boolean transparent(int from, int to) {
    if (to - from > 14) {
      return false;
    }
    boolean marked =
        words.at(from).is(",")
            || words.at(from).is("-")
            || words.at(from).is("(")
            || words.at(from).is("—")
            || words.at(from).is("–");
    boolean relative = TollWords.RELATIVE.contains(words.at(from).lower());
    for (int i = from; i < to; i++) {
      Token word = words.at(i);
      if (word.is(";") || word.is(":") || word.is("\"") || word.is("”")) {
        return false;
      }
      if (word.isVerb() && !marked && !relative && !word.lower().endsWith("ing")) {
        return false;
      }
      if (word.is("said")
          || word.is("says")
          || word.is("told")
          || (word.isVerb() && !relative && TollWords.BE.contains(word.lower()))) {
        return false;
      }
    }
    return true;
  }

  /// The phrase with those that `and` and commas join to it on its left.
  private List<PeoplePhrase> coordinated(PeoplePhrase last) {
    return coordinated(last, false);
  }

  /// The same where a preposition governs them all: `with 30 passengers and a crew aboard`.
  private List<PeoplePhrase> joined(PeoplePhrase last) {
    return coordinated(last, true);
  }

  private List<PeoplePhrase> coordinated(PeoplePhrase last, boolean underPreposition) {
    List<PeoplePhrase> found = new ArrayList<>(List.of(last));
    while (found.size() < 6) {
      PeoplePhrase first = found.getFirst();
      int linked = beforeLink(first.from());
      PeoplePhrase more = linked < 0 ? null : telling.endingAt(linked);
      boolean single =
          more == null
              || !more.counted()
              || more.form() == PeoplePhrase.Form.PRONOUN
              || more.form() == PeoplePhrase.Form.NOBODY;
      boolean commaOnly = words.at(first.from() - 1).is(",") && found.size() == 1;
      if (more == null || single || commaOnly || (telling.governed(more) && !underPreposition)) {
        return found;
      }
      found.addFirst(more);
    }
    return found;
  }

  private int beforeLink(int from) {
    if (words.at(from - 1).is("and")) {
      return words.at(from - 2).is(",") && telling.endingAt(from - 1) == null ? from - 2 : from - 1;
    }
    return words.at(from - 1).is(",") && telling.endingAt(from) == null ? from - 1 : -1;
  }
}
