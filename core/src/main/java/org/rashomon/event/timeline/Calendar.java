package org.rashomon.event.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Places times against each other.
final class Calendar {

  private static final Pattern DAY = Pattern.compile("[0-9X]{4}-(?:[0-9]{2}-[0-9]{2}|WXX-[1-7])");

  private static final Pattern WEEK = Pattern.compile("[0-9]{4}-W[0-9]{2}");

  private Calendar() {}

  /// Whether it is a day, if only of the week.
  static boolean isDay(String time) {
    return DAY.matcher(time).matches();
  }

  /// The day of a time: without the hour, where it has a day.
  static String day(String time) {
    int hour = time.indexOf('T', 1);
    return hour > 0 && isDay(time.substring(0, hour)) ? time.substring(0, hour) : time;
  }

  /// The time of all that give one, if it is one and the same; else their day.
  ///
  /// @param times of one day, the first of them not empty
  static String common(List<String> times) {
    TreeSet<String> hours = new TreeSet<>();
    times.stream().filter(time -> !time.equals(day(time))).forEach(hours::add);
    return hours.size() == 1 ? hours.first() : day(times.getFirst());
  }

  /// The month of a week that lies in one month, so that it has its place among days; else the time
  /// itself.
  static String inMonth(String time) {
    if (!WEEK.matcher(time).matches()) {
      return time;
    }
    LocalDate monday = LocalDate.parse(time + "-1", DateTimeFormatter.ISO_WEEK_DATE);
    YearMonth month = YearMonth.from(monday);
    return month.equals(YearMonth.from(monday.plusDays(6))) ? month.toString() : time;
  }

  /// How the time stands to the day, `null` where that isn't known.
  ///
  /// @param day empty where there is none
  static Entry.@Nullable Phase phase(String time, String day) {
    if (time.equals(DatedFinder.PAST)) {
      return Entry.Phase.BEFORE;
    }
    if (time.equals(DatedFinder.FUTURE)) {
      return Entry.Phase.AFTER;
    }
    if (day(time).equals(day)) {
      return Entry.Phase.DURING;
    }
    if (time.startsWith("T")
        || time.contains("-W")
        || day.isEmpty()
        || day.startsWith("X")
        || time.startsWith("X")) {
      return null;
    }
    int length = Math.min(time.length(), day.length());
    int order = time.substring(0, length).compareTo(day.substring(0, length));
    return order < 0 ? Entry.Phase.BEFORE : order == 0 ? Entry.Phase.DURING : Entry.Phase.AFTER;
  }
}
