package org.rashomon.account.detail;

import java.util.Set;
import org.rashomon.account.parse.Token;
import org.rashomon.text.PhraseTable;
import org.rashomon.text.Table;

/// Tells sentences that recall other events or sum up a year from those that tell of the event.
final class RecalledEvents {

  private static final int NEAR = 16;
  private static final int BEGINNING = 5;
  private static final Set<String> INCIDENTS =
      Set.of(
          "shooting",
          "shootings",
          "attack",
          "attacks",
          "incident",
          "crash",
          "bombing",
          "murder",
          "killing");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.");

  private final PhraseTable<String> phrases =
      PhraseTable.of(
          Table.english(RecalledEvents.class, "background").rows(2), 0, row -> row.get(0));

  static boolean isMonth(Token word) {
    return MONTHS.contains(word.lower());
  }

  /// Whether the word there is part of the background: the cue stands near it or begins the
  /// sentence.
  boolean tells(SentenceWords words, int at) {
    for (int i = 0; i < words.size(); i++) {
      boolean near = Math.abs(at - i) <= NEAR || i < BEGINNING;
      if (near && cue(words, i)) {
        return true;
      }
    }
    return false;
  }

  /// The year that the sentence names without a day, as ` in 2010`; empty where it names none.
  static String year(SentenceWords words) {
    for (int i = 0; i < words.size(); i++) {
      if (bareYear(words, i)) {
        return " in " + words.at(i).text();
      }
    }
    return "";
  }

  private boolean cue(SentenceWords words, int at) {
    boolean since = at == 0 && words.at(0).is("since");
    return since
        || (isMonth(words.at(at)) && words.at(at + 1).is("alone"))
        || bareYear(words, at)
        || monthsIncident(words, at)
        || videoTitle(words, at)
        || words.longest(phrases, at).isPresent();
  }

  /// `1:12 Man charged with fatal fall`: the length of a video before its title.
  private static boolean videoTitle(SentenceWords words, int at) {
    Token seconds = words.at(at + 2);
    return words.at(at).startsWithDigit()
        && words.at(at + 1).is(":")
        && words.joined(at + 1)
        && words.joined(at + 2)
        && seconds.text().length() == 2
        && seconds.startsWithDigit()
        && words.at(at + 3).capitalised()
        && !words.at(at + 3).lower().startsWith("p.m")
        && !words.at(at + 3).lower().startsWith("a.m")
        && (at == 0 || words.at(at - 1).isMark());
  }

  /// `a December shooting`, `the Dec. 3 attack`.
  private static boolean monthsIncident(SentenceWords words, int at) {
    boolean month = MONTHS.contains(words.at(at).lower());
    int next = words.at(at + 1).startsWithDigit() ? at + 2 : at + 1;
    return month && words.at(next).isNoun() && INCIDENTS.contains(words.at(next).lower());
  }

  /// `in 2010`, `since 2010`: a date within its year is given with day and month.
  private static boolean bareYear(SentenceWords words, int at) {
    String before = words.at(at - 1).lower();
    String year = words.at(at).text();
    return year.length() == 4
        && (year.startsWith("19") || year.startsWith("20"))
        && year.chars().allMatch(Character::isDigit)
        && (before.equals("in")
            || before.equals("since")
            || before.equals("of")
            || MONTHS.contains(before)
            || words.at(at + 1).is("murder")
            || words.at(at + 1).is("shooting"));
  }
}
