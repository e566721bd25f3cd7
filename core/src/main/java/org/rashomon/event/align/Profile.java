package org.rashomon.event.align;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.statement.Part.Role;

/// What a statement is compared by.
///
/// @param vector its words and those that can mean the same
/// @param words its words as they are, by how rare they are
/// @param sentence the words of its sentence
/// @param around those of the sentences before and after
/// @param roles what its phrases hang on, by role: stems, and parties as `@id`
/// @param predicate the stem of its predicate; empty where that is a light word
/// @param senses of its predicate
/// @param stems of all its words
/// @param place number of its sentence, up to [#LATE]
record Profile(
    Saying saying,
    Vector vector,
    Bag words,
    Bag sentence,
    Bag around,
    Map<Role, Set<String>> roles,
    String predicate,
    Set<Integer> senses,
    Set<String> stems,
    Set<String> parties,
    Set<String> numbers,
    double place) {

  /// Sentences from there on are no lead.
  private static final int LATE = 30;

  /// In the order of the sayings.
  static List<Profile> of(List<Saying> sayings, Concepts concepts, Surroundings surroundings) {
    return sayings.stream()
        .map(saying ->
            of(
                saying,
                Vector.of(saying, concepts),
                surroundings.at(saying.account(), saying.passage().span().start()),
                surroundings.rarity()))
        .toList();
  }

  private static Profile of(Saying saying, Vector vector, Surroundings.Place where, Rarity rarity) {
    Map<Role, Set<String>> roles = new EnumMap<>(Role.class);
    Map<String, Double> words = new HashMap<>();
    for (Saying.Key key : saying.terms()) {
      if (key.top()) {
        roles.computeIfAbsent(key.role(), _ -> new HashSet<>()).add(key.unique());
      }
      if (tells(key)) {
        words.put(key.unique(), rarity.of(Rarity.base(key.party() ? key.name() : key.lemma())));
      }
    }
    int head = saying.head();
    Saying.Key predicate = head < 0 ? null : saying.terms().get(head);
    return new Profile(
        saying,
        vector,
        Bag.of(words),
        where.sentence(),
        where.around(),
        roles,
        predicate == null ? "" : predicate.name(),
        predicate == null ? Set.of() : predicate.senses(),
        names(saying, key -> tells(key) && !key.party()),
        names(saying, key -> tells(key) && key.party()),
        names(saying, key -> tells(key) && key.pos() == PartOfSpeech.NUM),
        Math.min(where.number(), LATE));
  }

  /// When something was doesn't tell what it was.
  private static boolean tells(Saying.Key key) {
    return key.role() != Role.TIME;
  }

  private static Set<String> names(Saying saying, Predicate<Saying.Key> which) {
    return saying.terms().stream()
        .filter(which)
        .map(Saying.Key::unique)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether the predicate of one is the other's, can mean the same, or is among its words: `the
  /// *arrest* of two men` and `two men were *arrested*`. A light word matches all.
  boolean samePredicate(Profile other) {
    return predicate.isEmpty()
        || other.predicate.isEmpty()
        || !Collections.disjoint(senses, other.senses)
        || other.stems.contains(predicate)
        || stems.contains(other.predicate);
  }

  Set<String> in(Role role) {
    return roles.getOrDefault(role, Set.of());
  }
}
