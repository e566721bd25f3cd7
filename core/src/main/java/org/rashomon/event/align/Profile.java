package org.rashomon.event.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.statement.Part.Role;
import org.rashomon.event.witness.Testimony;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Spans;

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
  static List<Profile> of(List<Witness> witnesses, List<Saying> sayings, Concepts concepts) {
    Rarity rarity = new Rarity(witnesses);
    Testimony testimony = new Testimony(witnesses);
    Map<String, List<Surroundings>> byAccount = new HashMap<>();
    List<Profile> profiles = new ArrayList<>();
    for (Saying saying : sayings) {
      List<Sentence> sentences = testimony.of(saying.account()).named().parsed().sentences();
      int at = Spans.startingBy(sentences, Sentence::span, saying.passage().span().start());
      Surroundings where =
          byAccount
              .computeIfAbsent(saying.account(), _ -> Surroundings.of(sentences, rarity))
              .get(at);
      profiles.add(of(saying, Vector.of(saying, concepts), where, rarity));
    }
    return profiles;
  }

  /// A sentence among those of its account.
  private record Surroundings(int number, Bag sentence, Bag around) {

    static List<Surroundings> of(List<Sentence> sentences, Rarity rarity) {
      return IntStream.range(0, sentences.size())
          .mapToObj(i ->
              new Surroundings(
                  i,
                  rarity.bag(sentences.subList(i, i + 1)),
                  rarity.bag(
                      sentences.subList(Math.max(0, i - 1), Math.min(sentences.size(), i + 2)))))
          .toList();
    }
  }

  private static Profile of(Saying saying, Vector vector, Surroundings where, Rarity rarity) {
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
