package org.rashomon.account.name;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.rashomon.Rows;
import org.rashomon.account.name.Entity.Kind;
import org.rashomon.account.parse.TaggedName;
import org.rashomon.text.Table;
import org.rashomon.word.Countries;

/// Runs the example of every row of every table.
class TablesTest {

  @Test
  void titles() {
    check(
        "titles.tsv",
        row -> {
          NamedText text = NamedText.of(row.get(3));
          String office = row.get(1).equals("honorific") ? null : "Oldgate: " + row.get(0);
          return text.names(Kind.PERSON).equals(List.of("Oldgate"))
              && (office == null
                  ? text.offices().isEmpty()
                  : text.offices().equals(List.of(office)));
        });
  }

  @Test
  void regions() {
    check(
        "regions.tsv",
        row -> isSplit(row.get(0)) && row.several(1).stream().allMatch(TablesTest::isSplit));
  }

  private static boolean isSplit(String region) {
    String place = "Oldgate " + region;
    return NamedText.tagged("They met in " + place + " on Tuesday.")
        .as(TaggedName.Kind.PLACE, place)
        .found()
        .names(Kind.PLACE)
        .equals(List.of("Oldgate", region));
  }

  @Test
  void wholePlaces() {
    check(
        "whole-places.tsv",
        row -> {
          String place = row.get(1).replace("They live in ", "").replace(".", "");
          return NamedText.tagged(row.get(1))
              .as(TaggedName.Kind.PLACE, place)
              .found()
              .names(Kind.PLACE)
              .equals(List.of(place));
        });
  }

  @Test
  void titleModifiers() {
    check(
        "title-modifiers.tsv",
        row -> {
          NamedText text = NamedText.of(row.get(1).replace(" spoke", " Tarn Varga spoke"));
          return text.offices().equals(List.of("Tarn Varga: " + row.get(0) + " minister"));
        });
  }

  @Test
  void portfolios() {
    check(
        "portfolios.tsv",
        row ->
            NamedText.of(row.get(1)).offices().stream()
                .anyMatch(
                    office -> office.startsWith("Varga: ") && office.endsWith("of " + row.get(0))));
  }

  @Test
  void officeClasses() {
    check(
        "office-classes.tsv",
        row ->
            NamedText.of(row.get(2)).resolved().equals(List.of("The " + row.get(0) + " = Varga")));
  }

  @Test
  void firstNames() {
    check(
        "first-names.tsv",
        row -> {
          NamedText text = NamedText.of(row.get(0) + " Oldgate said the bridge would reopen.");
          return text.names(Kind.PERSON).equals(List.of(row.get(0) + " Oldgate"))
              && text.named().entities().getFirst().gender().name().equals(upper(row.get(1)));
        });
  }

  @Test
  void familyNamesFirst() {
    check(
        "family-names-first.tsv",
        row -> PersonName.of(row.get(0) + " Jae-sun").surname().equals(row.get(0)));
  }

  @Test
  void particles() {
    check(
        "particles.tsv",
        row -> found("They met President " + row.get(1) + ".", Kind.PERSON, row.get(1)));
  }

  @Test
  void officePrepositions() {
    check(
        "office-prepositions.tsv",
        row ->
            NamedText.of(row.get(1))
                .offices()
                .equals(List.of("Tarn Varga: minister " + row.get(0) + " Norway")));
  }

  @Test
  void placePrepositions() {
    check("place-prepositions.tsv", row -> found(row.get(1), Kind.PLACE, "Oldgate's"));
  }

  @Test
  void nameSuffixes() {
    check("name-suffixes.tsv", row -> PersonName.of(row.get(1)).surname().equals("Varga"));
  }

  @Test
  void places() {
    check(
        "places.tsv",
        row -> found("They met in " + row.get(0) + " on Tuesday.", Kind.PLACE, row.get(0)));
  }

  @Test
  void bodies() {
    check(
        "bodies.tsv",
        row ->
            found(
                "A spokesman for the " + row.get(0) + " declined to comment.",
                Kind.BODY,
                row.get(0)));
  }

  @Test
  void bodyWords() {
    check("body-words.tsv", row -> found(row.get(1), Kind.BODY, "Oldgate " + row.get(0)));
  }

  @Test
  void placeWords() {
    check(
        "place-words.tsv",
        row ->
            NamedText.of(row.get(2)).names(Kind.PLACE).stream()
                .anyMatch(name -> name.contains(row.get(0)) && name.contains("Oldgate")));
  }

  @Test
  void personVerbs() {
    check("person-verbs.tsv", row -> found(row.get(1), Kind.PERSON, "Varga"));
  }

  @Test
  void storms() {
    check(
        "storms.tsv",
        row -> {
          NamedText text = NamedText.of(row.get(1));
          return text.names(Kind.PERSON).isEmpty()
              && !NamedText.of(row.get(1).replace(row.get(0), "Mrs.")).names(Kind.PERSON).isEmpty();
        });
  }

  @Test
  void whatBodiesHave() {
    check("what-bodies-have.tsv", row -> found(row.get(1), Kind.BODY, "Oldgate"));
  }

  @Test
  void stateOrgans() {
    check(
        "state-organs.tsv",
        row ->
            NamedText.of(row.get(1))
                .resolved()
                .equals(List.of("The French " + row.get(0) + " = France")));
  }

  @Test
  void groups() {
    check(
        "groups.tsv",
        row -> {
          List<String> resolved = NamedText.of(row.get(2)).resolved();
          return resolved.size() == 1 && resolved.getFirst().contains(row.get(0) + " = ");
        });
  }

  @Test
  void notNames() {
    check(
        "not-names.tsv",
        row -> NamedText.of("It was " + row.get(0) + " again.").named().mentions().isEmpty());
  }

  @Test
  void countries() {
    Rows.hold(
        Table.of(Countries.class, "/org/rashomon/word/en/countries.tsv").rows(),
        row -> {
          String country = row.get(0);
          return country.equals(Countries.named(country))
              && found("They flew to " + country + " on Friday.", Kind.PLACE, country)
              && row.several(1).stream().allMatch(name -> country.equals(Countries.named(name)))
              && row.several(2).stream().allMatch(name -> country.equals(Countries.ofDemonym(name)))
              && row.several(3).stream().allMatch(name -> country.equals(Countries.ofSeat(name)));
        });
  }

  private static boolean found(String text, Kind kind, String name) {
    return NamedText.of(text).names(kind).contains(name);
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static void check(String table, Predicate<Table.Row> holds) {
    Rows.hold(Lexicon.rows(table), holds);
  }
}
