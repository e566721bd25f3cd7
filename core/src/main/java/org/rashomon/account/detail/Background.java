package org.rashomon.account.detail;

import java.util.List;
import java.util.Set;

/// Tells sentences that recall other events or sum up a year from those that tell of the event.
final class Background {

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

  private final List<List<String>> phrases =
      Tables.rows("background", 2).stream().map(row -> List.of(row.get(0).split(" ", -1))).toList();

  static boolean isMonth(Word word) {
    return MONTHS.contains(word.lower());
  }

  /// Whether the word there is told as background: the cue stands near it or begins the sentence.
  boolean tells(Words words, int at) {
    for (int i = 0; i < words.size(); i++) {
      boolean near = Math.abs(at - i) <= NEAR || i < BEGINNING;
      if (near && cue(words, i)) {
        return true;
      }
    }
    return false;
  }

  /// The year that the sentence names without a day, as ` in 2010`; empty where it names none.
  static String year(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (bareYear(words, i)) {
        return " in " + words.at(i).text();
      }
    }
    return "";
  }

  private boolean cue(Words words, int at) {
    boolean since = at == 0 && words.at(0).is("since");
    return since
        || (isMonth(words.at(at)) && words.at(at + 1).is("alone"))
        || bareYear(words, at)
        || monthsIncident(words, at)
        || videoTitle(words, at)
        || phrases.stream().anyMatch(phrase -> words.matches(at, phrase));
  }

  /// `1:12 Man charged with fatal fall`: the length of a video before its title.
  private static boolean videoTitle(Words words, int at) {
    Word seconds = words.at(at + 2);
    return words.at(at).startsWithDigit()
        && words.at(at + 1).is(":")
        && words.at(at + 1).joined()
        && seconds.joined()
        && seconds.text().length() == 2
        && seconds.startsWithDigit()
        && words.at(at + 3).capitalised()
        && !words.at(at + 3).lower().startsWith("p.m")
        && !words.at(at + 3).lower().startsWith("a.m")
        && (at == 0 || words.at(at - 1).isMark());
  }

  /// `a December shooting`, `the Dec. 3 attack`.
  private static boolean monthsIncident(Words words, int at) {
    boolean month = MONTHS.contains(words.at(at).lower());
    int next = words.at(at + 1).startsWithDigit() ? at + 2 : at + 1;
    return month && words.at(next).isNoun() && INCIDENTS.contains(words.at(next).lower());
  }

  /// `in 2010`, `since 2010`: a date within its year is given with day and month.
  private static boolean bareYear(Words words, int at) {
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
