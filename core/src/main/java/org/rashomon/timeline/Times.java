package org.rashomon.timeline;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rashomon.annotate.Token;
import org.rashomon.text.Table;

/// Reads when from a sentence, as TIMEX3 writes it (ISO-TimeML, ISO 24617-1): `2031-03-04`, `2031-03`,
/// `1998`, `T19:21` for an hour of a day that isn't told, `XXXX-WXX-3` for a Wednesday where it isn't
/// known when the account was written, `PAST_REF`, `PRESENT_REF`, `FUTURE_REF` where no more is told.
final class Times {

  static final String PAST = "PAST_REF";
  static final String PRESENT = "PRESENT_REF";
  static final String FUTURE = "FUTURE_REF";

  /// What a weekday's value begins with where the date isn't known.
  static final String WEEKDAY = "XXXX-WXX-";

  /// Words before a year that is a time rather than a count.
  private static final Set<String> BEFORE_YEAR =
      Set.of("in", "since", "of", "until", "by", "from", "during", "to", "early", "late");

  private static final Set<String> COMING = Set.of("next", "coming");

  private record Named(List<String> words, String meaning) {}

  private final Map<String, List<Named>> byFirst = new HashMap<>();

  Times() {
    for (Table.Row row : rows()) {
      for (String words : row.several(0)) {
        List<String> each = List.of(words.split(" ", -1));
        byFirst
            .computeIfAbsent(each.getFirst(), _ -> new ArrayList<>())
            .add(new Named(each, row.get(1)));
      }
    }
  }

  static List<Table.Row> rows() {
    return Table.of(Times.class, "en/days.tsv").rows(4);
  }

  /// The sentence's times, sorted.
  ///
  /// @param published the day of writing, as `2031-03-05`; `null` where it isn't known
  Set<String> in(List<Token> tokens, @Nullable String published) {
    @Nullable LocalDate written = date(published);
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      String time = at(tokens, i, written);
      if (!time.isEmpty()) {
        found.add(time);
      }
    }
    return found;
  }

  private String at(List<Token> tokens, int at, @Nullable LocalDate written) {
    for (Named named : byFirst.getOrDefault(lower(tokens, at), List.of())) {
      if (stands(named.words(), tokens, at)) {
        char sort = named.meaning().charAt(0);
        boolean capital = tokens.get(at).capitalised();
        if (sort == 'm') {
          return capital ? month(tokens, at, named.meaning().substring(1), written) : "";
        }
        if (sort != 'w' || capital) {
          boolean coming = at > 0 && COMING.contains(lower(tokens, at - 1));
          return relative(named.meaning(), coming, written);
        }
      }
    }
    return number(tokens, at);
  }

  private static String relative(String meaning, boolean coming, @Nullable LocalDate written) {
    switch (meaning) {
      case "past":
        return PAST;
      case "future":
        return FUTURE;
      default:
        break;
    }
    int number = Integer.parseInt(meaning.substring(1));
    if (meaning.charAt(0) == 'd') {
      String unknown = number < 0 ? PAST : number > 0 ? FUTURE : PRESENT;
      return written == null ? unknown : written.plusDays(number).toString();
    }
    if (written == null) {
      return WEEKDAY + number;
    }
    DayOfWeek day = DayOfWeek.of(number);
    return written
        .with(coming ? TemporalAdjusters.next(day) : TemporalAdjusters.previousOrSame(day))
        .toString();
  }

  /// `March 5`, `5 March 2031`, `March 2030`; a month alone is none: a name, a verb.
  private static String month(
      List<Token> tokens, int at, String month, @Nullable LocalDate written) {
    int next = at + 1;
    int day = day(tokens, next);
    if (day > 0) {
      next += lower(tokens, next + 1).equals(",") && year(tokens, next + 2) > 0 ? 2 : 1;
    } else {
      day = day(tokens, at - 1);
    }
    int year = year(tokens, next);
    String months = String.format(Locale.ROOT, "%02d", Integer.parseInt(month));
    if (day == 0) {
      return year == 0 ? "" : year + "-" + months;
    }
    String days = String.format(Locale.ROOT, "%02d", day);
    String years =
        year > 0 ? String.valueOf(year) : written == null ? "XXXX" : "" + written.getYear();
    return years + "-" + months + "-" + days;
  }

  /// `in 2014`, `7:21 p.m.`
  private static String number(List<Token> tokens, int at) {
    int year = year(tokens, at);
    if (year > 0 && at > 0 && BEFORE_YEAR.contains(lower(tokens, at - 1))) {
      return String.valueOf(year);
    }
    String[] parts = lower(tokens, at).split(":", -1);
    String half = lower(tokens, at + 1).replace(".", "");
    if (parts.length == 2 && (half.equals("am") || half.equals("pm"))) {
      int hour = whole(parts[0], 1, 12) % 12 + (half.equals("pm") ? 12 : 0);
      return String.format(Locale.ROOT, "T%02d:%02d", hour, whole(parts[1], 0, 59));
    }
    return "";
  }

  private static int day(List<Token> tokens, int at) {
    return whole(lower(tokens, at).replaceAll("(st|nd|rd|th)$", ""), 1, 31);
  }

  private static int year(List<Token> tokens, int at) {
    String word = lower(tokens, at);
    return word.length() == 4 ? whole(word, 1000, 2200) : 0;
  }

  /// The number, 0 where it is none of the range.
  private static int whole(String word, int low, int high) {
    boolean digits = !word.isEmpty() && word.length() < 5 && word.chars().allMatch(Times::digit);
    int number = digits ? Integer.parseInt(word) : 0;
    return number >= low && number <= high ? number : 0;
  }

  private static boolean digit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean stands(List<String> words, List<Token> tokens, int from) {
    for (int i = 0; i < words.size(); i++) {
      if (!lower(tokens, from + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String lower(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
  }

  private static @Nullable LocalDate date(@Nullable String published) {
    if (published == null || published.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(published.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
