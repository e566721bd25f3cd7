package org.rashomon.account.name;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Entity.Gender;
import org.rashomon.text.Table;
import org.rashomon.word.Countries;

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

  /// Where in a place's name a word stands that makes it one: `Lake`, `River`.
  private enum WhereInName {
    FIRST,
    LAST,
    EITHER
  }

  private final Map<String, Gender> firstNames = new HashMap<>();
  private final Map<String, Title> titles = new HashMap<>();
  private final Map<String, WhereInName> placeWords = new HashMap<>();
  private final Map<String, List<String>> officeClasses = new LinkedHashMap<>();
  private int longestTitle = 1;

  private Lexicon() {
    for (Table.Row row : rows("first-names.tsv")) {
      firstNames.put(row.get(0), row.constant(Gender.class, 1));
    }
    for (Table.Row row : rows("titles.tsv")) {
      Title title = new Title(row.constant(TitleKind.class, 1), row.constant(Gender.class, 2));
      titles.put(row.get(0).toLowerCase(Locale.ROOT), title);
      longestTitle = Math.max(longestTitle, row.words(0).size());
    }
    for (Table.Row row : rows("place-words.tsv")) {
      placeWords.put(row.get(0), row.constant(WhereInName.class, 1));
    }
    for (Table.Row row : rows("office-classes.tsv")) {
      officeClasses.put(row.get(0), row.several(1));
    }
  }

  static List<Table.Row> rows(String table) {
    return Table.of(Lexicon.class, "en/" + table).rows();
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

  /// Whether the tables have the name.
  boolean isKnown(String name) {
    return WordList.BODIES.has(name) || isKnownPlace(name);
  }

  boolean isKnownPlace(String name) {
    return Countries.named(name) != null
        || Countries.ofSeat(name) != null
        || WordList.PLACES.has(name);
  }

  /// Whether a place's name can end with the word: `River`.
  boolean isPlaceWord(String word) {
    return placeWords.getOrDefault(word, WhereInName.FIRST) != WhereInName.FIRST;
  }

  /// Whether a place's name can begin with the word: `Lake`, `New`.
  boolean beginsPlace(String word) {
    return placeWords.getOrDefault(word, WhereInName.LAST) != WhereInName.LAST;
  }

  /// The offices that the word can stand for besides itself.
  List<String> officesOf(String head) {
    return officeClasses.getOrDefault(head, List.of());
  }
}
