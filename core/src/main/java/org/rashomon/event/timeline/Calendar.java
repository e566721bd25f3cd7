package org.rashomon.event.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Places times against each other.
final class Calendar {

  private static final Pattern DAY = Pattern.compile("[0-9X]{4}-(?:[0-9]{2}-[0-9]{2}|WXX-[1-7])");

  /// A month or a day of a known year.
  private static final Pattern YEARLY = Pattern.compile("[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?");

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
  static String common(List<HappeningMention> happening) {
    Set<String> times = new TreeSet<>();
    happening.stream()
        .map(HappeningMention::time)
        .filter(time -> !time.isEmpty() && !time.equals(day(time)))
        .forEach(times::add);
    String day = day(happening.getFirst().time());
    return times.size() == 1 ? times.iterator().next() : day;
  }

  /// The same, days that an account leaves open closed where the event's other accounts know of
  /// only one such day: one Tuesday, one March 5.
  static List<HappeningMention> completed(List<HappeningMention> all) {
    Map<String, Set<String>> known = new TreeMap<>();
    for (HappeningMention mention : all) {
      String day = day(mention.time());
      date(day)
          .ifPresent(date -> {
            String weekday = SentenceTimes.WEEKDAY + date.getDayOfWeek().getValue();
            known.computeIfAbsent(weekday, _ -> new TreeSet<>()).add(day);
          });
      if (YEARLY.matcher(day).matches()) {
        String open = "XXXX" + day.substring(4);
        known.computeIfAbsent(open, _ -> new TreeSet<>()).add(day);
      }
    }
    List<HappeningMention> completed = new ArrayList<>();
    for (HappeningMention mention : all) {
      String day = day(mention.time());
      Set<String> dates = known.getOrDefault(day, Set.of());
      String hour = mention.time().substring(day.length());
      completed.add(dates.size() == 1 ? mention.at(dates.iterator().next() + hour) : mention);
    }
    return completed;
  }

  private static Optional<LocalDate> date(String time) {
    if (time.length() != 10 || time.startsWith("X") || !isDay(time)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(time));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// How the time stands to the day, `null` where that isn't known.
  ///
  /// @param day empty where there is none
  static Entry.@Nullable Phase phase(String time, String day) {
    if (time.equals(SentenceTimes.PAST)) {
      return Entry.Phase.BEFORE;
    }
    if (time.equals(SentenceTimes.FUTURE)) {
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
