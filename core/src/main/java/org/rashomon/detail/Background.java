package org.rashomon.detail;

import java.util.List;

/// Tells sentences that recall other events or sum up a year from those that tell of the event.
final class Background {

  private final List<List<String>> phrases =
      Table.rows("background", 2).stream().map(row -> List.of(row.get(0).split(" "))).toList();

  boolean tells(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (bareYear(words, i)) {
        return true;
      }
      for (List<String> phrase : phrases) {
        if (words.matches(i, phrase)) {
          return true;
        }
      }
    }
    return false;
  }

  /// `in 2010`, `since 2010`: a date within its year is given with day and month.
  private static boolean bareYear(Words words, int at) {
    String before = words.at(at - 1).lower();
    String year = words.at(at).text();
    return year.length() == 4
        && (year.startsWith("19") || year.startsWith("20"))
        && year.chars().allMatch(Character::isDigit)
        && (before.equals("in") || before.equals("since") || before.equals("of"));
  }
}
