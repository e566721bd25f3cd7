package org.rashomon.account.name;

import java.util.Set;
import org.rashomon.text.Table;

/// Words and names that English names are known by: the tables of `en/` that are no more than
/// lists.
record WordList(Set<String> words) {

  /// What stands before an office and is part of it: `foreign`.
  static final WordList TITLE_MODIFIERS = named("title-modifiers");

  /// What an office can be of: `State`.
  static final WordList PORTFOLIOS = named("portfolios");

  static final WordList PLACES = named("places");

  static final WordList BODIES = named("bodies");

  /// What the names of bodies end with: `Commission`, `Inc.`
  static final WordList BODY_WORDS = named("body-words");

  /// Words that are no names though capitalised.
  static final WordList NOT_NAMES = named("not-names");

  /// What mostly people do: `said`.
  static final WordList PERSON_VERBS = named("person-verbs");

  /// Nouns that are of bodies: `Oldgate's shareholders`.
  static final WordList WHAT_BODIES_HAVE = named("what-bodies-have");

  /// Nouns that, after a state's name, stand for the state.
  static final WordList STATE_ORGANS = named("state-organs");

  /// What stands before a storm's name: `Hurricane`.
  static final WordList STORMS = named("storms");

  /// Family names that stand before the given one, as in Chinese and Korean.
  static final WordList FAMILY_NAMES_FIRST = named("family-names-first");

  /// What goes with a region after it to one name: `North`.
  static final WordList WHOLE_PLACES = named("whole-places");

  /// What stands between an office and what it is of: `minister for`.
  static final WordList OFFICE_PREPOSITIONS = named("office-prepositions");

  /// What stands before a place: `at`.
  static final WordList PLACE_PREPOSITIONS = named("place-prepositions");

  /// Small words within the names of people: `von`.
  static final WordList PARTICLES = named("particles");

  /// What stands behind a person's name: `Jr.`
  static final WordList NAME_SUFFIXES = named("name-suffixes");

  WordList {
    words = Set.copyOf(words);
  }

  private static WordList named(String table) {
    return new WordList(Table.english(WordList.class, table).words());
  }

  boolean has(String word) {
    return words.contains(word);
  }
}
