package org.rashomon.render.page;

import org.jspecify.annotations.Nullable;
import org.rashomon.event.timeline.Entry;

/// An entry of the timeline as a page shows it.
///
/// @param time as TIMEX3 writes it
/// @param phase `null` where it can't be told
/// @param sentences one of each account first, then their others
/// @param more how many sentences there are besides
public record When(
    String anchor,
    String time,
    Entry.@Nullable Phase phase,
    Folded<Overview.Sentence> sentences,
    int more) {

  /// So many sentences of one time are shown.
  static final int MOST = 12;

  /// The time in words: `4 March 2031`, `Wednesday, 20:30`, `19:21`.
  public String told(Phrases say) {
    if (time.endsWith("_REF")) {
      return say.of("when." + time);
    }
    int hour = time.indexOf('T');
    String day = hour < 0 ? time : time.substring(0, hour);
    String clock = hour < 0 ? "" : clock(time.substring(hour + 1), say);
    String shown = day.isEmpty() ? "" : day(day.split("-", -1), say);
    return day.isEmpty() || clock.isEmpty() ? shown + clock : shown + ", " + clock;
  }

  private static String clock(String hour, Phrases say) {
    return Character.isDigit(hour.charAt(0)) ? hour : say.of("hour." + hour);
  }

  static String day(String[] parts, Phrases say) {
    String year = parts[0].startsWith("X") ? "" : parts[0];
    if (parts.length > 1 && parts[1].startsWith("W")) {
      return parts.length > 2
          ? say.of("weekday." + parts[2])
          : say.of("week", year, parts[1].substring(1));
    }
    boolean month = parts.length > 1 && Character.isDigit(parts[1].charAt(0));
    String named = month ? say.of("month." + Integer.parseInt(parts[1])) : "";
    String day = month && parts.length > 2 ? String.valueOf(Integer.parseInt(parts[2])) : "";
    return String.join(" ", day, named, year).strip();
  }
}
