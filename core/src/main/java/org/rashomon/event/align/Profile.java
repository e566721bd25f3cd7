package org.rashomon.event.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Parsed;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.statement.Part;
import org.rashomon.account.statement.Part.Role;
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
    Map<String, Witness> byId = new HashMap<>();
    Map<String, List<Bag>> bags = new HashMap<>();
    for (Witness witness : witnesses) {
      byId.put(witness.id(), witness);
      bags.put(
          witness.id(),
          witness.named().parsed().sentences().stream().map(rarity::bag).toList());
    }
    List<Profile> profiles = new ArrayList<>();
    for (Saying saying : sayings) {
      Parsed parsed = byId.get(saying.account()).named().parsed();
      int at =
          Spans.startingBy(
              parsed.sentences(), Sentence::span, saying.passage().span().start());
      profiles.add(of(saying, Vector.of(saying, concepts), parsed, at, bags.get(saying.account()), rarity));
    }
    return profiles;
  }

  private static Profile of(
      Saying saying, Vector vector, Parsed parsed, int at, List<Bag> bags, Rarity rarity) {
    Map<Role, Set<String>> roles = new EnumMap<>(Role.class);
    Map<String, Double> words = new HashMap<>();
    Set<String> stems = new HashSet<>();
    Set<String> parties = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    for (Saying.Key key : saying.terms()) {
      String name = key.party() ? "@" + key.name() : key.name();
      if (key.top()) {
        roles.computeIfAbsent(key.role(), _ -> new HashSet<>()).add(name);
      }
      if (key.role() == Role.TIME) {
        continue; // when something was doesn't tell what it was
      }
      if (key.party()) {
        parties.add(name);
        words.put(name, rarity.of(Rarity.base(key.name())));
      } else {
        stems.add(key.name());
        words.put(name, rarity.of(Rarity.base(key.lemma())));
      }
      if (key.pos() == PartOfSpeech.NUM) {
        numbers.add(key.name());
      }
    }
    int head = saying.head();
    Saying.Key predicate = head < 0 ? null : saying.terms().get(head);
    return new Profile(
        saying,
        vector,
        Bag.of(words),
        bags.get(at),
        around(parsed, at, rarity),
        roles,
        predicate == null ? "" : predicate.name(),
        predicate == null ? Set.of() : predicate.senses(),
        stems,
        parties,
        numbers,
        Math.min(at, LATE));
  }

  private static Bag around(Parsed parsed, int at, Rarity rarity) {
    Map<String, Double> words = new HashMap<>();
    for (int i = Math.max(0, at - 1); i < Math.min(parsed.sentences().size(), at + 2); i++) {
      for (String word : Rarity.words(parsed.sentences().get(i))) {
        words.put(word, rarity.of(word));
      }
    }
    return Bag.of(words);
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
