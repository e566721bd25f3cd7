package org.rashomon.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.annotate.PartOfSpeech;
import org.rashomon.name.Named;

/// Finds in one sentence what happened to how many people.
///
/// Without a parser: around each word that says what happened, the subject is looked for on the
/// left and the object on the right, over words that can stand between. Where something else stands
/// between, nothing is said.
final class TollFinder {

  private static final Set<String> BE =
      Set.of("was", "were", "been", "being", "be", "is", "are", "got", "get", "gets", "'s", "'re");
  private static final Set<String> DOUBT =
      Set.of(
          "could",
          "would",
          "might",
          "may",
          "should",
          "can",
          "if",
          "not",
          "n't",
          "never",
          "without",
          "tried",
          "trying",
          "threatened",
          "threatening",
          "attempted",
          "attempting",
          "wanted",
          "to",
          "will",
          "'d",
          "'ll",
          "wasn't",
          "weren't",
          "nearly",
          "almost",
          "plotting",
          "attempt",
          "isn't",
          "aren't",
          "hadn't",
          "allegedly to");

  /// May stand between those it happened to and the word that says what happened.
  private static final Set<String> LIGHT =
      Set.of(
          "has",
          "have",
          "had",
          "reported",
          "reportedly",
          "confirmed",
          "believed",
          "feared",
          "listed",
          "declared",
          "pronounced",
          "found",
          "left",
          "presumed",
          "also",
          "both",
          "all",
          "each",
          "in",
          "then",
          "later",
          "apparently",
          "allegedly",
          "a",
          "remains",
          "remained",
          "remain",
          "critically",
          "seriously",
          "gravely",
          "severely",
          "slightly",
          "accidentally",
          "fatally",
          "themselves",
          "early",
          "as",
          "lay",
          "lying",
          "either",
          "ended",
          "up",
          "badly",
          "at",
          "least");

  /// Those gravely hurt are a part of those hurt.
  private static final Set<String> GRAVE =
      Set.of("critically", "seriously", "severely", "gravely", "badly", "slightly", "lightly");

  /// Open a clause where they stand before a subject, though a tagger may take them for
  /// prepositions.
  private static final Set<String> CLAUSES =
      Set.of(
          "after", "that", "as", "while", "when", "before", "because", "until", "since", "where");

  private static final Set<String> RELATIVE = Set.of("who", "that", "which", "whom");

  /// `shot at a house` hurts nobody.
  private static final Set<String> AIMS =
      Set.of("at", "into", "toward", "towards", "through", "back");

  private static final Set<String> TAKING =
      Set.of("claimed", "claiming", "claims", "took", "taken", "taking", "cost", "costing", "lost");
  private static final Set<String> JOINTS = Set.of("and", ",", "but", "then", "before");
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final Outcomes outcomes;
  private final Phrases phrases;

  TollFinder(Amounts amounts) {
    this.outcomes = new Outcomes();
    this.phrases = new Phrases(amounts, outcomes);
  }

  /// By place.
  List<Toll> in(Words words, Named named) {
    List<Outcome> told = outcomes.in(words);
    if (told.isEmpty()) {
      return List.of();
    }
    List<Phrase> people = phrases.in(words, named);
    List<Outcome> verbs =
        told.stream()
            .filter(outcome -> people.stream().noneMatch(p -> p.endsWith(outcome)))
            .toList();
    return new Search(words, verbs, people).tolls();
  }

  /// The search through one sentence.
  private static final class Search {
    private final Words words;
    private final List<Outcome> outcomes;
    private final List<Phrase> people;
    private @Nullable Phrase lastSubject;

    Search(Words words, List<Outcome> outcomes, List<Phrase> people) {
      this.words = words;
      this.outcomes = outcomes;
      this.people = people;
    }

    List<Toll> tolls() {
      List<Toll> found = new ArrayList<>();
      for (Outcome outcome : outcomes) {
        List<Phrase> victims = victims(outcome);
        if (!victims.isEmpty() && victims.stream().allMatch(Phrase::counted)) {
          found.add(toll(outcome, victims));
        }
      }
      return found;
    }

    private Toll toll(Outcome outcome, List<Phrase> told) {
      boolean grave = GRAVE.contains(words.at(outcome.from() - 1).lower());
      boolean part = grave || words.at(outcome.to() - 1).is("condition");
      List<Phrase> victims = part ? told.stream().map(Phrase::asPart).toList() : told;
      int from = victims.stream().mapToInt(Phrase::from).min().orElseThrow();
      int to = victims.stream().mapToInt(Phrase::to).max().orElseThrow();
      return new Toll(words, from, to, outcome.subject(), victims);
    }

    private List<Phrase> victims(Outcome outcome) {
      return switch (outcome.build()) {
        case NUMBER -> countedNoun(outcome);
        case LIVES -> lost(outcome) ? countedNoun(outcome) : List.of();
        case TOLL -> risenTo(outcome.to());
        case OF, OBJECT ->
            reflexive(outcome.to())
                ? subject(outcome, true)
                : doubted(outcome.from()) ? List.of() : object(outcome.to());
        case CARRIED -> carried(outcome);
        case SUBJECT -> subject(outcome, true);
        case PARTICIPLE -> participle(outcome);
      };
    }

    /// A ship carries its passengers; a man who carries two children is no ship.
    private List<Phrase> carried(Outcome outcome) {
      List<Phrase> load = object(outcome.to());
      boolean counted = !load.isEmpty() && load.stream().allMatch(Phrase::numbered);
      return counted && !doubted(outcome.from()) && subject(outcome, false).isEmpty()
          ? load
          : List.of();
    }

    private List<Phrase> participle(Outcome outcome) {
      if (isPassive(outcome.from())) {
        return subject(outcome, true);
      }
      if (reflexive(outcome.to())) {
        return subject(outcome, true);
      }
      String next = words.at(outcome.to()).lower();
      if (AIMS.contains(next) && startingAt(outcome.to()) == null) {
        return List.of();
      }
      List<Phrase> object = DAYS.contains(next) ? List.of() : object(outcome.to());
      if (!object.isEmpty()) {
        return doubted(outcome.from()) ? List.of() : object;
      }
      return subject(outcome, false);
    }

    private boolean reflexive(int at) {
      Word word = words.at(at);
      return word.is("himself") || word.is("herself") || word.is("self");
    }

    private boolean isPassive(int from) {
      int at = from - 1;
      while (light(at) && !BE.contains(words.at(at).lower())) {
        at--;
      }
      return BE.contains(words.at(at).lower());
    }

    private boolean light(int at) {
      Word word = words.at(at);
      boolean adverb = word.pos() == PartOfSpeech.ADV && !word.is("not") && !word.is("never");
      return adverb || LIGHT.contains(word.lower()) || BE.contains(word.lower());
    }

    private boolean doubted(int from) {
      int at = from - 1;
      while (light(at)) {
        at--;
      }
      return DOUBT.contains(words.at(at).lower());
    }

    private List<Phrase> countedNoun(Outcome outcome) {
      for (Phrase phrase : people) {
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
        if (TAKING.contains(words.at(i).lower())) {
          return true;
        }
      }
      return false;
    }

    private List<Phrase> risenTo(int from) {
      for (Phrase phrase : people) {
        if (phrase.numbered() && phrase.from() >= from && phrase.from() < from + 9) {
          return List.of(phrase);
        }
      }
      return List.of();
    }

    private List<Phrase> object(int from) {
      int at = from;
      while (words.at(at).pos() == PartOfSpeech.ADV
          && startingAt(at) == null
          && !CLAUSES.contains(words.at(at).lower())) {
        at++;
      }
      Phrase first = startingAt(at);
      if (first == null
          || !first.counted()
          || first.form() == Phrase.Form.NOBODY
          || isSubject(first)) {
        return List.of();
      }
      List<Phrase> found = new ArrayList<>(List.of(first));
      while (true) {
        Phrase last = found.getLast();
        int next = afterLink(last.to());
        Phrase more = next < 0 ? null : startingAt(next);
        boolean apposition =
            more != null
                && words.at(next - 1).is(",")
                && (last.numbered() || more.form() == Phrase.Form.NAMED || !determined(more));
        if (more == null
            || apposition
            || !more.counted()
            || isSubject(more)
            || more.form() == Phrase.Form.PRONOUN) {
          return found;
        }
        found.add(more);
      }
    }

    private boolean determined(Phrase phrase) {
      Word first = words.at(phrase.from());
      return phrase.numbered()
          || first.startsWithDigit()
          || first.pos() == PartOfSpeech.DET
          || first.pos() == PartOfSpeech.PRON;
    }

    /// Whether what follows makes it the subject of another clause.
    private boolean isSubject(Phrase phrase) {
      Word next = words.at(phrase.to());
      return BE.contains(next.lower())
          || outcomeAt(phrase.to())
          || next.is("has")
          || next.is("have")
          || next.is("had");
    }

    private boolean outcomeAt(int at) {
      return outcomes.stream().anyMatch(outcome -> outcome.from() == at);
    }

    private int afterLink(int at) {
      if (words.at(at).is(",")) {
        return words.at(at + 1).is("and") ? at + 2 : at + 1;
      }
      if (words.at(at).is("and")) {
        return words.at(at + 1).is("also") || words.at(at + 1).is("then") ? at + 2 : at + 1;
      }
      return words.matches(at, List.of("as", "well", "as")) ? at + 3 : -1;
    }

    private @Nullable Phrase startingAt(int at) {
      return people.stream().filter(phrase -> phrase.from() == at).findFirst().orElse(null);
    }

    private List<Phrase> subject(Outcome outcome, boolean far) {
      int at = outcome.from() - 1;
      boolean verb = false;
      while (light(at) && endingAt(at + 1) == null) {
        verb |=
            BE.contains(words.at(at).lower()) || words.at(at).is("has") || words.at(at).is("have");
        at--;
      }
      if (DOUBT.contains(words.at(at).lower())) {
        return List.of();
      }
      boolean relative = RELATIVE.contains(words.at(at).lower());
      if (relative) {
        if (!verb && outcome.build() == Outcome.Build.PARTICIPLE) {
          return List.of();
        }
        at = words.at(at - 1).is(",") ? at - 2 : at - 1;
      }
      Phrase near = endingAt(at + 1);
      if (near != null && !verb && !words.at(outcome.from()).isVerb()) {
        List<Phrase> all = joined(near);
        if (words.at(all.getFirst().from() - 1).is("with")) {
          return all;
        }
      }
      Phrase subject = relative && near != null ? near : far || verb ? reaching(at + 1) : near;
      if (subject == null && JOINTS.contains(words.at(at).lower())) {
        subject = lastSubject;
      }
      if (subject == null) {
        return List.of();
      }
      if (DOUBT.contains(words.at(subject.from() - 1).lower())
          || words.at(subject.from() - 1).is("whether")) {
        return List.of();
      }
      lastSubject = subject;
      return relative && near != null ? List.of(near) : coordinated(subject);
    }

    private @Nullable Phrase endingAt(int to) {
      return people.stream().filter(phrase -> phrase.to() == to).findFirst().orElse(null);
    }

    /// The nearest phrase on the left that nothing but its own attributes keeps apart from there.
    private @Nullable Phrase reaching(int to) {
      Phrase found = endingAt(to);
      if (found != null && !governed(found)) {
        return found;
      }
      for (int i = people.size() - 1; i >= 0; i--) {
        Phrase phrase = people.get(i);
        if (phrase.to() > to) {
          continue;
        }
        if (!transparent(phrase.to(), to)) {
          return null;
        }
        if (!governed(phrase)) {
          return phrase;
        }
      }
      return null;
    }

    /// Whether a preposition makes it an attribute of something else.
    private boolean governed(Phrase phrase) {
      Word before = words.at(phrase.from() - 1);
      boolean opensClause = CLAUSES.contains(before.lower());
      return before.is("including") || (before.pos() == PartOfSpeech.ADP && !opensClause);
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
      boolean relative = RELATIVE.contains(words.at(from).lower());
      for (int i = from; i < to; i++) {
        Word word = words.at(i);
        if (word.is(";") || word.is(":") || word.is("\"") || word.is("”")) {
          return false;
        }
        if (word.isVerb() && !marked && !relative && !word.lower().endsWith("ing")) {
          return false;
        }
        if (word.is("said")
            || word.is("says")
            || word.is("told")
            || (word.isVerb() && !relative && BE.contains(word.lower()))) {
          return false;
        }
      }
      return true;
    }

    /// The phrase with those that `and` and commas join to it on its left.
    private List<Phrase> coordinated(Phrase last) {
      return coordinated(last, false);
    }

    /// The same where a preposition governs them all: `with 30 passengers and a crew aboard`.
    private List<Phrase> joined(Phrase last) {
      return coordinated(last, true);
    }

    private List<Phrase> coordinated(Phrase last, boolean underPreposition) {
      List<Phrase> found = new ArrayList<>(List.of(last));
      while (found.size() < 6) {
        Phrase first = found.getFirst();
        int linked = beforeLink(first.from());
        Phrase more = linked < 0 ? null : endingAt(linked);
        boolean single =
            more == null
                || !more.counted()
                || more.form() == Phrase.Form.PRONOUN
                || more.form() == Phrase.Form.NOBODY;
        boolean commaOnly = words.at(first.from() - 1).is(",") && found.size() == 1;
        if (more == null || single || commaOnly || (governed(more) && !underPreposition)) {
          return found;
        }
        found.addFirst(more);
      }
      return found;
    }

    private int beforeLink(int from) {
      if (words.at(from - 1).is("and")) {
        return words.at(from - 2).is(",") && endingAt(from - 1) == null ? from - 2 : from - 1;
      }
      return words.at(from - 1).is(",") && endingAt(from) == null ? from - 1 : -1;
    }
  }
}
