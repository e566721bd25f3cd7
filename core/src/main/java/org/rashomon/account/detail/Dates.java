package org.rashomon.account.detail;

import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.Token;
import org.rashomon.text.PhraseTable;
import org.rashomon.text.Table;
import org.rashomon.word.Lemmas;

/// Reads dates: `April 12, 2017`, `on Friday night`, `yesterday`, `three years ago`, `in 2010`.
final class Dates {

  private static final Set<String> BEFORE_MONTH =
      Set.of("in", "last", "this", "since", "early", "late", "mid", "until", "during", "of");
  private static final Set<String> BEFORE_YEAR =
      Set.of("in", "since", "until", "during", "early", "late", "from", "of");
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> COMING = Set.of("next", "coming");

  /// SentenceWords that stand for a time by themselves, counted from the account's date.
  private record Deictic(ChronoUnit unit, int later, String part) {}

  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "day", ChronoUnit.DAYS,
          "week", ChronoUnit.WEEKS,
          "month", ChronoUnit.MONTHS,
          "year", ChronoUnit.YEARS);
  private static final String FEAST = "feast";
  private static final Set<String> NAMES = Set.of("weekday", "month", "part", FEAST);

  private final Map<String, Integer> weekdays = numbers("weekday");
  private final Map<String, Integer> months = numbers("month");
  private final Map<String, String> parts = names("part");
  private final PhraseTable<Deictic> deictics =
      PhraseTable.of(
          rows().filter(row -> !NAMES.contains(row.get(0))).toList(),
          row -> row.several(1),
          Dates::deictic);
  private final PhraseTable<MonthDay> feasts =
      PhraseTable.of(
          rows().filter(row -> row.get(0).equals(FEAST)).toList(),
          row -> row.several(1),
          row -> MonthDay.parse("--" + row.get(2)));
  private final Amounts amounts;

  Dates(Amounts amounts) {
    this.amounts = amounts;
  }

  private static Stream<Table.Row> rows() {
    return Table.english(Dates.class, "times").rows(5).stream();
  }

  private static Map<String, String> names(String kind) {
    Map<String, String> names = new HashMap<>();
    rows()
        .filter(row -> row.get(0).equals(kind))
        .forEach(row -> row.several(1).forEach(form -> names.put(form, row.get(2))));
    return names;
  }

  private static Map<String, Integer> numbers(String kind) {
    Map<String, Integer> numbers = new HashMap<>();
    names(kind).forEach((name, number) -> numbers.put(name, Integer.valueOf(number)));
    return numbers;
  }

  private static Deictic deictic(Table.Row row) {
    List<String> value = row.words(2);
    String part = value.size() > 1 ? value.get(1) : "";
    return new Deictic(row.constant(ChronoUnit.class, 0), Integer.parseInt(value.getFirst()), part);
  }

  /// The date that begins with that word; `null` if none does, or none that can be resolved.
  @Nullable Moment at(SentenceWords words, int from, Today today) {
    Moment found = deictic(words, from, today);
    found = found != null ? found : feast(words, from, today);
    found = found != null ? found : weekday(words, from, today);
    found = found != null ? found : monthFirst(words, from, today);
    found = found != null ? found : dayFirst(words, from, today);
    found = found != null ? found : ago(words, from, today);
    return found != null ? found : year(words, from);
  }

  private @Nullable Moment deictic(SentenceWords words, int from, Today today) {
    Optional<PhraseTable.Match<Deictic>> found = words.longest(deictics, from);
    if (found.isEmpty()) {
      return null;
    }
    Deictic deictic = found.get().value();
    int to = found.get().to();
    String value = today.later(deictic.unit(), deictic.later());
    boolean own = words.at(to).is("'s") && deictic.unit() == ChronoUnit.DAYS;
    return value == null || own ? null : new Moment(from, to, part(value, deictic.part()));
  }

  /// `Christmas Day`, `New Year's Eve 2030`.
  private @Nullable Moment feast(SentenceWords words, int from, Today today) {
    Optional<PhraseTable.Match<MonthDay>> found = words.longest(feasts, from);
    if (found.isEmpty() || !words.at(from).capitalised()) {
      return null;
    }
    MonthDay day = found.get().value();
    int to = found.get().to();
    int year = fourDigits(words.at(to));
    return new Moment(
        from,
        year < 0 ? to : to + 1,
        today.ofMonth(day.getMonthValue(), day.getDayOfMonth(), year));
  }

  /// `Friday`, `Friday night`, `Friday, April 7`; `next Friday` is after the account's date.
  private @Nullable Moment weekday(SentenceWords words, int from, Today today) {
    Integer number = weekdays.get(words.at(from).lower());
    if (number == null || !words.at(from).capitalised()) {
      return null;
    }
    String part = parts.getOrDefault(words.at(from + 1).lower(), "");
    int to = part.isEmpty() ? from + 1 : from + 2;
    int after = words.at(to).is(",") ? to + 1 : to;
    Moment date = monthFirst(words, after, today);
    date = date != null ? date : dayFirst(words, after, today);
    if (date != null) {
      return new Moment(from, date.to(), part(date.value(), part));
    }
    boolean ahead = COMING.contains(words.at(from - 1).lower());
    return new Moment(from, to, part(today.weekday(number, ahead ? 1 : 0), part));
  }

  /// `April 12, 2017`, `April 12`, `April 2017`, `in April`.
  private @Nullable Moment monthFirst(SentenceWords words, int from, Today today) {
    Integer month = months.get(words.at(from).lower());
    if (month == null || !words.at(from).capitalised()) {
      return null;
    }
    int day = day(words, from + 1, month);
    if (day > 0) {
      int to = afterEnding(words, from + 2);
      int year = words.at(to).is(",") ? fourDigits(words.at(to + 1)) : fourDigits(words.at(to));
      int end = year < 0 ? to : words.at(to).is(",") ? to + 2 : to + 1;
      return withPart(words, new Moment(from, end, today.ofMonth(month, day, year)));
    }
    int at = words.at(from + 1).is(",") ? from + 2 : from + 1;
    int year = fourDigits(words.at(at));
    if (year > 0) {
      return new Moment(from, at + 1, today.ofMonth(month, 0, year));
    }
    boolean alone = BEFORE_MONTH.contains(words.at(from - 1).lower());
    return alone ? new Moment(from, from + 1, today.ofMonth(month, 0, -1)) : null;
  }

  /// `12 April 2017`, `the 12th of April`.
  private @Nullable Moment dayFirst(SentenceWords words, int from, Today today) {
    int at = afterEnding(words, from + 1);
    at = words.at(at).is("of") ? at + 1 : at;
    Integer month = months.get(words.at(at).lower());
    if (month == null || !words.at(at).capitalised() || day(words, from, month) < 0) {
      return null;
    }
    int year = fourDigits(words.at(at + 1));
    int end = year < 0 ? at + 1 : at + 2;
    String value = today.ofMonth(month, day(words, from, month), year);
    return withPart(words, new Moment(from, end, value));
  }

  private Moment withPart(SentenceWords words, Moment day) {
    String part = parts.getOrDefault(words.at(day.to()).lower(), "");
    if (!part.isEmpty()) {
      return new Moment(day.from(), day.to() + 1, part(day.value(), part));
    }
    String before = parts.getOrDefault(words.at(day.from() - 2).lower(), "");
    return !before.isEmpty() && words.at(day.from() - 1).is("of")
        ? new Moment(day.from() - 2, day.to(), part(day.value(), before))
        : day;
  }

  /// `three years ago`, as exactly as its unit says.
  private @Nullable Moment ago(SentenceWords words, int from, Today today) {
    boolean one = words.at(from).is("a") || words.at(from).is("an");
    Amount amount = one ? null : amounts.at(words, from);
    int unit = amount == null ? from + 1 : amount.to();
    boolean exact = one || (amount != null && amount.plain() && amount.interval().exact());
    if (!exact || !words.at(unit + 1).is("ago")) {
      return null;
    }
    int back = amount == null ? 1 : (int) amount.value();
    ChronoUnit of = UNITS.get(Lemmas.singular(words.at(unit).lower()));
    String value = of == null ? null : today.later(of, -back);
    return value == null ? null : new Moment(from, unit + 2, value);
  }

  private static @Nullable Moment year(SentenceWords words, int from) {
    int year = fourDigits(words.at(from));
    boolean told = BEFORE_YEAR.contains(words.at(from - 1).lower());
    boolean counted = words.at(from + 1).isNoun() && !words.at(from + 1).capitalised();
    return year > 0 && told && !counted ? new Moment(from, from + 1, String.valueOf(year)) : null;
  }

  private static String part(String date, String part) {
    return part.isEmpty() ? date : date + "T" + part;
  }

  private static int afterEnding(SentenceWords words, int at) {
    return ENDINGS.contains(words.at(at).lower()) && words.joined(at) ? at + 1 : at;
  }

  private static int day(SentenceWords words, int at, int month) {
    String text = words.at(at).text();
    boolean figure = text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    int day = figure ? Integer.parseInt(text) : -1;
    return figure && Today.exists(month, day) ? day : -1;
  }

  private static int fourDigits(Token word) {
    String text = word.text();
    boolean year =
        text.length() == 4
            && (text.startsWith("1") || text.startsWith("20"))
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return year ? Integer.parseInt(text) : -1;
  }
}
