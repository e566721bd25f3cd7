package org.rashomon.account.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the dates that pages and records bear and writes them as ISO 8601, as precise as they were
/// given: "2031-03-05" or "2031-03-05T17:31:00-05:00". No time zone is ever assumed.
public final class IsoDate {

  private static final int LONGEST = 80;

  /// What programs write that know no date is long before newspapers.
  private static final String EARLIEST = "1600";

  /// Three letters are enough to tell a month; the rest of its name isn't looked at.
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:^|[\\s,>|•·●:(])(?:(\\d{1,2})(?:st|nd|rd|th)? )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,? (?:(\\d{1,2})(?:st|nd|rd|th)?,? )?((?:19|20)\\d{2})\\b",
          Pattern.CASE_INSENSITIVE);

  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][' ']HH:mm[:ss]")
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .optionalEnd()
          .appendPattern("[' '][XXX][XX][X]")
          .optionalEnd()
          .toFormatter(Locale.ROOT);

  private IsoDate() {}

  /// The date, or nothing where the text is none that can be read for sure (3/4/2031 can't).
  public static Optional<String> of(String text) {
    String stripped = text.strip();
    if (stripped.length() > LONGEST || stripped.isEmpty()) {
      return Optional.empty();
    }
    return parsed(ISO, stripped.replace(" UTC", "Z").replace(" GMT", "Z"))
        .or(() -> parsed(DateTimeFormatter.RFC_1123_DATE_TIME, stripped))
        .or(() -> parsed(DateTimeFormatter.BASIC_ISO_DATE, stripped))
        .or(() -> written(stripped))
        .filter(date -> date.compareTo(EARLIEST) >= 0);
  }

  private static Optional<String> parsed(DateTimeFormatter format, String text) {
    try {
      TemporalAccessor parsed =
          format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      return Optional.of(written(parsed));
    } catch (DateTimeException e) {
      return Optional.empty(); // another format may fit
    }
  }

  /// Fractions of a second say nothing here.
  private static String written(TemporalAccessor date) {
    return switch (date) {
      case OffsetDateTime time -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.withNano(0));
      case LocalDateTime time -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time.withNano(0));
      default -> DateTimeFormatter.ISO_LOCAL_DATE.format(date);
    };
  }

  /// "March 5, 2031", "5 March 2031", "Wed, Mar 5th, 2031 5:31 PM": the date alone, since what the
  /// clock says there has no time zone that could be known.
  private static Optional<String> written(String text) {
    Matcher found = WRITTEN.matcher(text);
    if (!found.find() || (found.group(1) == null) == (found.group(3) == null)) {
      return Optional.empty();
    }
    String day = found.group(1) != null ? found.group(1) : found.group(3);
    Month month = month(found.group(2).toUpperCase(Locale.ROOT));
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(found.group(4)), month, Integer.parseInt(day)).toString());
    } catch (DateTimeException e) {
      return Optional.empty(); // February 31st
    }
  }

  /// By its first three letters.
  private static Month month(String letters) {
    return Arrays.stream(Month.values())
        .filter(month -> month.name().startsWith(letters))
        .findFirst()
        .orElseThrow();
  }
}
