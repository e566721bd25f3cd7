package org.rashomon.account.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Entity.Gender;
import org.rashomon.text.Table;

/// What is known of English names before an account is read: the tables of `en/`.
final class Lexicon {

  static final Lexicon ENGLISH = new Lexicon();

  /// How a title stands to a name.
  enum TitleKind {
    /// `Mr.`: says who is meant, but is no office.
    HONORIFIC,
    /// `Sgt.`: only before a name.
    RANK,
    /// `minister`: before a name, after it, or alone.
    OFFICE
  }

  record Title(TitleKind kind, Gender gender) {}

  private final Map<String, Gender> firstNames = new HashMap<>();
  private final Map<String, Title> titles = new HashMap<>();
  private final Set<String> modifiers = words("title-modifiers.tsv");
  private final Set<String> portfolios = words("portfolios.tsv");
  private final Set<String> places = words("places.tsv");
  private final Set<String> bodies = words("bodies.tsv");
  private final Set<String> bodyWords = words("body-words.tsv");
  private final Set<String> companySuffixes = words("company-suffixes.tsv");
  private final Map<String, String> placeWords = new HashMap<>();
  private final Set<String> surnameEndings = words("surname-endings.tsv");
  private final Set<String> notNames = words("not-names.tsv");
  private final Set<String> personVerbs = words("person-verbs.tsv");
  private final Set<String> persons = words("what-people-have.tsv");
  private final Set<String> ofBodies = words("what-bodies-have.tsv");
  private final Set<String> stateOrgans = words("state-organs.tsv");
  private final Set<String> storms = words("storms.tsv");
  private final Set<String> familyNamesFirst = words("family-names-first.tsv");
  private final Map<String, List<String>> officeClasses = new LinkedHashMap<>();
  private int longestTitle = 1;

  private Lexicon() {
    for (Table.Row row : rows("first-names.tsv")) {
      firstNames.put(row.get(0), gender(row.get(1)));
    }
    for (Table.Row row : rows("titles.tsv")) {
      TitleKind kind = TitleKind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      titles.put(row.get(0).toLowerCase(Locale.ROOT), new Title(kind, gender(row.get(2))));
      longestTitle = Math.max(longestTitle, row.get(0).split(" ", -1).length);
    }
    for (Table.Row row : rows("place-words.tsv")) {
      placeWords.put(row.get(0), row.get(1));
    }
    for (Table.Row row : rows("office-classes.tsv")) {
      officeClasses.put(row.get(0), row.several(1));
    }
  }

  static List<Table.Row> rows(String table) {
    return Table.of(Lexicon.class, "en/" + table).rows();
  }

  static Set<String> words(String table) {
    Set<String> words = new HashSet<>();
    rows(table).forEach(row -> words.add(row.get(0)));
    return words;
  }

  private static Gender gender(String word) {
    return Gender.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /// The gender of those who bear the first name, `null` if it is none that is known.
  @Nullable Gender firstName(String name) {
    return firstNames.get(name);
  }

  /// In any case; several words are apart by one space.
  @Nullable Title title(String words) {
    return titles.get(words.toLowerCase(Locale.ROOT));
  }

  /// Of the title with the most, in words.
  int longestTitle() {
    return longestTitle;
  }

  boolean isModifier(String lower) {
    return modifiers.contains(lower);
  }

  boolean isPortfolio(String words) {
    return portfolios.contains(words);
  }

  boolean isPlace(String name) {
    return places.contains(name);
  }

  boolean isBody(String name) {
    return bodies.contains(name);
  }

  boolean isBodyWord(String word) {
    return bodyWords.contains(word) || isCompanySuffix(word);
  }

  /// `Inc.`
  boolean isCompanySuffix(String word) {
    return companySuffixes.contains(word);
  }

  boolean isPlaceWord(String word) {
    return !placeWords.getOrDefault(word, "first").equals("first");
  }

  /// Whether a place's name can begin with the word: `Lake`, `New`.
  boolean beginsPlace(String word) {
    return !placeWords.getOrDefault(word, "last").equals("last");
  }

  boolean isNotName(String word) {
    return notNames.contains(word);
  }

  boolean isPersonVerb(String lower) {
    return personVerbs.contains(lower);
  }

  /// Whether the word after "the" and a name makes the name a person's: `the Varga administration`.
  boolean isPersons(String lower) {
    return persons.contains(lower);
  }

  /// Whether the noun is of bodies: `Oldgate's shareholders`.
  boolean isOfBodies(String lower) {
    return ofBodies.contains(lower);
  }

  /// Whether the noun, after a state's name, stands for the state.
  boolean isStateOrgan(String lower) {
    return stateOrgans.contains(lower);
  }

  /// Whether a name after the word is a storm's: `Hurricane`.
  boolean isStorm(String word) {
    return storms.contains(word);
  }

  /// Whether the word ends as surnames do.
  boolean isSurname(String word) {
    if (!Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    for (int length = 2; length <= 6 && word.length() - length >= 3; length++) {
      if (surnameEndings.contains(word.substring(word.length() - length))) {
        return true;
      }
    }
    return word.length() > 3 && (word.startsWith("Mc") || word.startsWith("O'"));
  }

  boolean isFamilyNameFirst(String word) {
    return familyNamesFirst.contains(word);
  }

  /// The offices that the word can stand for besides itself.
  List<String> officesOf(String head) {
    return officeClasses.getOrDefault(head, List.of());
  }
}
