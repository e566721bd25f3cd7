package org.rashomon.account.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rashomon.Rows;
import org.rashomon.text.Table;

/// Every row of this stage's language tables does what its own example shows.
class DetailTablesTest {

  private final Amounts amounts = new Amounts();

  @Test
  void numbers() {
    assertThat(number("forty-two lorries")).isEqualTo(42);
    assertThat(number("three hundred and six lorries")).isEqualTo(306);
    assertThat(number("1.2 million lorries")).isEqualTo(1_200_000);
    assertThat(number("3-million lorries")).isEqualTo(3_000_000);
    assertThat(number("12k lorries")).isEqualTo(12_000);
    assertThat(number("2bn lorries")).isEqualTo(2_000_000_000);
    assertThat(number("2 m lorries")).isEqualTo(2);
  }

  private double number(String text) {
    return Objects.requireNonNull(amounts.at(Read.words(text), 0)).value();
  }

  @Test
  void vagueNumbers() {
    Rows.hold(
        rows("vague-numbers", 4),
        row -> {
          Amount found = amounts.at(Read.words(row.get(3)), 0);
          Double low = found == null ? null : found.interval().low();
          return low != null && low == row.number(1);
        });
  }

  @Test
  void modifiers() {
    Rows.give(
        rows("modifiers", 5),
        4,
        row -> interval(amounts.at(Read.words(row.get(3)), 0), Amount::interval));
  }

  @Test
  void timeUnits() {
    Durations durations = new Durations(amounts);
    Rows.give(
        rows("time-units", 7),
        6,
        row -> interval(durations.at(Read.words(row.get(5)), 0), Measure::interval));
  }

  @Test
  void currencies() {
    Sums sums = new Sums(amounts);
    Rows.give(
        rows("currencies", 4),
        1,
        row -> {
          SentenceWords words = Read.words(row.get(3));
          Measure sum = sums.at(words, words.at(0).is("a") && !words.at(1).is("$") ? 1 : 0);
          return sum == null ? null : sum.unit();
        });
  }

  @Test
  void outcomes() {
    TollFinder finder = new TollFinder(amounts);
    Rows.hold(
        rows("outcomes", 5),
        row ->
            tolls(finder, row.get(3)).stream()
                .anyMatch(
                    toll -> toll.subject().equals(row.get(1)) && reading(toll).equals(row.get(4))));
  }

  @Test
  void tollWords() {
    TollFinder finder = new TollFinder(amounts);
    Rows.hold(
        rows("toll-words", 4),
        row -> {
          List<String> found =
              tolls(finder, row.get(2)).stream().map(DetailTablesTest::reading).toList();
          return row.get(3).equals("-") ? found.isEmpty() : found.contains(row.get(3));
        });
  }

  private static List<Table.Row> rows(String table, int columns) {
    return Table.english(DetailTablesTest.class, table).rows(columns);
  }

  private static List<Quantity> quantities(String text) {
    return new DetailFinder()
        .find(Read.named(text)).stream()
            .filter(Quantity.class::isInstance)
            .map(Quantity.class::cast)
            .toList();
  }

  private static List<Toll> tolls(TollFinder finder, String text) {
    return finder.in(Read.words(text), Read.named(text));
  }

  private static List<String> subjects(List<Toll> tolls) {
    return tolls.stream().map(Toll::subject).toList();
  }

  /// As the tables write it; empty where nothing was found.
  private static <T> String interval(@Nullable T found, Function<T, Interval> of) {
    return found == null ? "" : Read.written(of.apply(found));
  }

  private static String reading(Toll toll) {
    Double low = Objects.requireNonNull(toll.interval().low());
    return low.longValue() + " " + toll.unit();
  }

  @Test
  void care() {
    TollFinder finder = new TollFinder(amounts);
    Rows.hold(
        rows("care", 2),
        row -> subjects(tolls(finder, row.get(1))).equals(List.of("hospitalised")));
  }

  @Test
  void people() {
    PeoplePhrases phrases = new PeoplePhrases(amounts, new Outcomes());
    Rows.hold(
        rows("people", 4),
        row ->
            phrases.in(Read.words(row.get(3)), Read.named(row.get(3))).stream()
                .anyMatch(phrase -> phrase.unit().equals(row.get(2))));
  }

  @Test
  void background() {
    RecalledEvents background = new RecalledEvents();
    Rows.hold(rows("background", 2), row -> background.tells(Read.words(row.get(1)), 0));
    assertThat(background.tells(Read.words("Five people died there on Monday ."), 0)).isFalse();
  }

  @Test
  void times() {
    Moments times = new Moments(amounts);
    Today today = new Today(LocalDate.of(2031, 5, 14), false);
    Rows.hold(
        rows("times", 5),
        row ->
            times.in(Read.words(row.get(3)), today).stream()
                .map(Moment::value)
                .toList()
                .equals(List.of(row.get(4))));
  }

  @Test
  void bases() {
    Sums sums = new Sums(amounts);
    Bases bases = new Bases();
    Rows.give(
        rows("bases", 3),
        1,
        row -> {
          SentenceWords words = Read.words(row.get(2));
          Measure measure = null;
          for (int i = 0; i < words.size() && measure == null; i++) {
            measure = sums.at(words, i);
          }
          return measure == null ? null : bases.of(words, measure);
        });
  }

  @Test
  void places() {
    Gazetteer gazetteer = new Gazetteer();
    Rows.hold(
        rows("places", 4),
        row -> {
          List<String> names = new ArrayList<>(List.of(row.get(0)));
          names.addAll(List.of(row.get(3).split(";", -1)));
          names.remove("-");
          return names.stream()
              .map(name -> gazetteer.at(Read.words("It fell in " + name + " ."), 3))
              .allMatch(found -> found != null && found.path().getFirst().equals(row.get(0)));
        });
  }

  @Test
  void themes() {
    Rows.hold(
        rows("themes", 3),
        row ->
            List.of(row.get(2).toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .contains(row.get(1)));
  }

  @Test
  void lengths() {
    Lengths lengths = new Lengths(amounts);
    Rows.hold(
        rows("lengths", 5),
        row -> {
          Measure found = lengths.at(Read.words(row.get(3)), 0);
          return found != null
              && found.kind().name().equalsIgnoreCase(row.get(0))
              && hundredths(found.interval()).equals(row.get(4));
        });
  }

  private static String hundredths(Interval interval) {
    double low = Objects.requireNonNull(interval.low());
    double high = Objects.requireNonNull(interval.high());
    return Read.written(
        Interval.between(Math.round(low * 100) / 100.0, Math.round(high * 100) / 100.0));
  }

  @Test
  void fractions() {
    Sums sums = new Sums(amounts);
    Rows.hold(
        rows("fractions", 4),
        row ->
            interval(sums.at(Read.words(row.get(3)), 0), Measure::interval)
                .equals("[" + row.get(1) + ", " + row.get(2) + ")"));
  }

  @Test
  void results() {
    Results results = new Results();
    Rows.hold(
        rows("results", 5),
        row ->
            results.in(Read.words(row.get(3))).stream()
                .filter(measure -> measure.kind().name().equalsIgnoreCase(row.get(0)))
                .map(measure -> whole(measure.interval()) + " " + measure.unit())
                .toList()
                .equals(List.of(row.get(4))));
    assertThat(results.in(Read.words("They won a seat from 52 to 48 ."))).isEmpty();
    assertThat(results.in(Read.words("It was open in 2010-12 ."))).isEmpty();
  }

  @Test
  void ordinals() {
    Ordinals ordinals = new Ordinals();
    Ordinals.Nth nth = ordinals.in(Read.words("It was the third attack in a month .")).getFirst();
    assertThat(whole(nth.measure().interval())).isEqualTo("3");
    assertThat(nth.subject()).isEqualTo("attack in a month");
    assertThat(ordinals.in(Read.words("It was the third attack ."))).isEmpty();
  }

  private static String whole(Interval interval) {
    return String.valueOf(Objects.requireNonNull(interval.low()).longValue());
  }

  @Test
  void multiples() {
    Multiples multiples = new Multiples();
    Rows.hold(
        rows("multiples", 5),
        row ->
            multiples.in(Read.words(row.get(3))).stream()
                .map(toll -> whole(toll.interval()) + " " + toll.subject())
                .toList()
                .equals(List.of(row.get(4))));
    assertThat(multiples.in(Read.words("It was a double blow ."))).isEmpty();
  }

  @Test
  void pairsOfPeople() {
    TollFinder finder = new TollFinder(amounts);
    Rows.hold(
        rows("pairs-of-people", 3),
        row ->
            tolls(finder, row.get(1)).stream()
                .map(DetailTablesTest::reading)
                .toList()
                .equals(List.of(row.get(2))));
  }

  @Test
  void bodyParts() {
    TollFinder finder = new TollFinder(amounts);
    Rows.hold(
        rows("body-parts", 2),
        row -> subjects(tolls(finder, row.get(1))).equals(List.of("injured")));
    assertThat(tolls(finder, "The law was struck in the house .")).isEmpty();
  }

  @Test
  void otherStories() {
    Rows.hold(
        rows("other-stories", 2),
        row -> {
          String account =
              "A quarry wall fell in Orne on Monday, killing two miners.\n\n"
                  + row.get(1)
                  + "\n\nFive people died in a bus crash in Tolvik on Friday.\n";
          return quantities(account).size() == 1;
        });
  }

  @Test
  void measured() {
    Rows.hold(
        rows("measured", 3),
        row ->
            quantities("It was " + row.get(2) + " .").stream()
                .anyMatch(quantity -> quantity.subject().equals(row.get(0))));
  }
}
