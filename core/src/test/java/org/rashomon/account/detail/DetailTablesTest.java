package org.rashomon.account.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
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
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.english(DetailTablesTest.class, "vague-numbers").rows(4)) {
      Amount found = amounts.at(Read.words(row.get(3)), 0);
      Double low = found == null ? null : found.interval().low();
      if (low == null || low != Double.parseDouble(row.get(1))) {
        wrong.add(row + " -> " + found);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void modifiers() {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.english(DetailTablesTest.class, "modifiers").rows(5)) {
      Amount found = amounts.at(Read.words(row.get(3)), 0);
      String interval = found == null ? "" : Read.written(found.interval());
      if (!interval.equals(row.get(4))) {
        wrong.add(row + " -> " + interval);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void timeUnits() {
    Durations durations = new Durations(amounts);
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.english(DetailTablesTest.class, "time-units").rows(7)) {
      Measure found = durations.at(Read.words(row.get(5)), 0);
      String interval = found == null ? "" : Read.written(found.interval());
      if (!interval.equals(row.get(6))) {
        wrong.add(row + " -> " + interval);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void currencies() {
    Sums sums = new Sums(amounts);
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.english(DetailTablesTest.class, "currencies").rows(4)) {
      SentenceWords words = Read.words(row.get(3));
      Measure found = sums.at(words, words.at(0).is("a") && !words.at(1).is("$") ? 1 : 0);
      if (found == null || !found.unit().equals(row.get(1))) {
        wrong.add(row + " -> " + found);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void outcomes() {
    TollFinder finder = new TollFinder(amounts);
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.english(DetailTablesTest.class, "outcomes").rows(5)) {
      List<Toll> tolls = finder.in(Read.words(row.get(3)), Read.named(row.get(3)));
      boolean found =
          tolls.stream()
              .anyMatch(
                  toll -> toll.subject().equals(row.get(1)) && reading(toll).equals(row.get(4)));
      if (!found) {
        wrong.add(row + " -> " + tolls.stream().map(DetailTablesTest::reading).toList());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void tollWords() {
    TollFinder finder = new TollFinder(amounts);
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.english(DetailTablesTest.class, "toll-words").rows(4)) {
      List<String> found =
          finder.in(Read.words(row.get(2)), Read.named(row.get(2))).stream()
              .map(DetailTablesTest::reading)
              .toList();
      boolean right = row.get(3).equals("-") ? found.isEmpty() : found.contains(row.get(3));
      if (!right) {
        wrong.add(row.columns() + " -> " + found);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String reading(Toll toll) {
    Double low = Objects.requireNonNull(toll.interval().low());
    return low.longValue() + " " + toll.unit();
  }

  @Test
  void care() {
    TollFinder finder = new TollFinder(amounts);
    for (Table.Row row : Table.english(DetailTablesTest.class, "care").rows(2)) {
      assertThat(finder.in(Read.words(row.get(1)), Read.named(row.get(1))))
          .as(row.get(1))
          .extracting(Toll::subject)
          .containsExactly("hospitalised");
    }
  }

  @Test
  void people() {
    PeoplePhrases phrases = new PeoplePhrases(amounts, new Outcomes());
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.english(DetailTablesTest.class, "people").rows(4)) {
      List<PeoplePhrase> found = phrases.in(Read.words(row.get(3)), Read.named(row.get(3)));
      if (found.stream().noneMatch(phrase -> phrase.unit().equals(row.get(2)))) {
        wrong.add(row + " -> " + found);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void background() {
    RecalledEvents background = new RecalledEvents();
    for (Table.Row row : Table.english(DetailTablesTest.class, "background").rows(2)) {
      assertThat(background.tells(Read.words(row.get(1)), 0)).as(row.get(1)).isTrue();
    }
    assertThat(background.tells(Read.words("Five people died there on Monday ."), 0)).isFalse();
  }

  @Test
  void times() {
    Moments times = new Moments(amounts);
    Today today = new Today(LocalDate.of(2031, 5, 14));
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.english(DetailTablesTest.class, "times").rows(5)) {
      List<String> found =
          times.in(Read.words(row.get(3)), today).stream().map(Moment::value).toList();
      if (!found.equals(List.of(row.get(4)))) {
        wrong.add(row.columns() + " -> " + found);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void bases() {
    Sums sums = new Sums(amounts);
    Bases bases = new Bases();
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.english(DetailTablesTest.class, "bases").rows(3)) {
      SentenceWords words = Read.words(row.get(2));
      Measure measure = null;
      for (int i = 0; i < words.size() && measure == null; i++) {
        measure = sums.at(words, i);
      }
      String basis = measure == null ? "no sum" : bases.of(words, measure);
      if (!basis.equals(row.get(1))) {
        wrong.add(row.columns() + " -> " + basis);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void places() {
    Gazetteer gazetteer = new Gazetteer();
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.english(DetailTablesTest.class, "places").rows(4)) {
      List<String> names = new ArrayList<>(List.of(row.get(0)));
      names.addAll(List.of(row.get(3).split(";", -1)));
      names.remove("-");
      for (String name : names) {
        Gazetteer.Found found = gazetteer.at(Read.words("It fell in " + name + " ."), 3);
        if (found == null || !found.path().getFirst().equals(row.get(0))) {
          wrong.add(name + " -> " + found);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void themes() {
    for (Table.Row row : Table.english(DetailTablesTest.class, "themes").rows(3)) {
      assertThat(row.get(2).toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
          .as(row.get(2))
          .contains(row.get(1));
    }
  }

  @Test
  void lengths() {
    Lengths lengths = new Lengths(amounts);
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.english(DetailTablesTest.class, "lengths").rows(5)) {
      Measure found = lengths.at(Read.words(row.get(3)), 0);
      String interval = found == null ? "" : hundredths(found.interval());
      boolean kind = found != null && found.kind().name().equalsIgnoreCase(row.get(0));
      if (!kind || !interval.equals(row.get(4))) {
        wrong.add(row.columns() + " -> " + interval);
      }
    }
    assertThat(wrong).isEmpty();
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
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.english(DetailTablesTest.class, "fractions").rows(4)) {
      Measure found = sums.at(Read.words(row.get(3)), 0);
      String interval = found == null ? "" : Read.written(found.interval());
      if (!interval.equals("[" + row.get(1) + ", " + row.get(2) + ")")) {
        wrong.add(row.columns() + " -> " + interval);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void results() {
    Results results = new Results();
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.english(DetailTablesTest.class, "results").rows(5)) {
      List<String> found =
          results.in(Read.words(row.get(3))).stream()
              .filter(measure -> measure.kind().name().equalsIgnoreCase(row.get(0)))
              .map(measure -> whole(measure.interval()) + " " + measure.unit())
              .toList();
      if (!found.equals(List.of(row.get(4)))) {
        wrong.add(row.columns() + " -> " + found);
      }
    }
    assertThat(wrong).isEmpty();
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
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.english(DetailTablesTest.class, "multiples").rows(5)) {
      List<String> found =
          multiples.in(Read.words(row.get(3))).stream()
              .map(toll -> whole(toll.interval()) + " " + toll.subject())
              .toList();
      if (!found.equals(List.of(row.get(4)))) {
        wrong.add(row.columns() + " -> " + found);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(multiples.in(Read.words("It was a double blow ."))).isEmpty();
  }

  @Test
  void pairsOfPeople() {
    TollFinder finder = new TollFinder(amounts);
    for (Table.Row row : Table.english(DetailTablesTest.class, "pairs-of-people").rows(3)) {
      assertThat(finder.in(Read.words(row.get(1)), Read.named(row.get(1))))
          .as(row.get(1))
          .extracting(DetailTablesTest::reading)
          .containsExactly(row.get(2));
    }
  }

  @Test
  void bodyParts() {
    TollFinder finder = new TollFinder(amounts);
    for (Table.Row row : Table.english(DetailTablesTest.class, "body-parts").rows(2)) {
      assertThat(finder.in(Read.words(row.get(1)), Read.named(row.get(1))))
          .as(row.get(1))
          .extracting(Toll::subject)
          .containsExactly("injured");
    }
    String law = "The law was struck in the house .";
    assertThat(finder.in(Read.words(law), Read.named(law))).isEmpty();
  }

  @Test
  void otherStories() {
    for (Table.Row row : Table.english(DetailTablesTest.class, "other-stories").rows(2)) {
      String account =
          "A quarry wall fell in Orne on Monday, killing two miners.\n\n"
              + row.get(1)
              + "\n\nFive people died in a bus crash in Tolvik on Friday.\n";
      assertThat(new DetailFinder().find(Read.named(account)))
          .as(row.get(1))
          .filteredOn(Quantity.class::isInstance)
          .hasSize(1);
    }
  }

  @Test
  void measured() {
    DetailFinder finder = new DetailFinder();
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : Table.english(DetailTablesTest.class, "measured").rows(3)) {
      List<Detail> found = finder.find(Read.named("It was " + row.get(2) + " ."));
      boolean right =
          found.stream()
              .anyMatch(detail -> detail instanceof Quantity q && q.subject().equals(row.get(0)));
      if (!right) {
        wrong.add(row + " -> " + found);
      }
    }
    assertThat(wrong).isEmpty();
  }
}
