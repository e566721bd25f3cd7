package org.rashomon.event.align;

import java.util.BitSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.statement.Part;

/// What a saying is about, of length 1: weights by concept.
final class Vector {

  /// What a party counts for beside a word: all of an event is about the same few.
  private static final double PARTY = .6;

  /// What that counts for on which a stance is taken.
  private static final double HEAD = 1.8;

  /// A concept of its own: what is said not to be so is another issue, unless the words are the
  /// same.
  private static final int NOT = -1;

  private static final double NEGATION = .7;

  /// What a clause is about stands first; what comes after so many words describes it.
  private static final int FIRST = 5;

  private static final double LATER = .6;

  private final int[] concepts;
  private final double[] weights;
  private final BitSet parties;
  private final Set<String> words;

  /// The concept on which a stance is taken or that is planned; -1 where none is, or it is a name.
  private final int head;

  private final PartOfSpeech headPos;

  private Vector(SortedMap<Integer, Double> found, BitSet parties, Saying saying, int head) {
    double length = Math.sqrt(found.values().stream().mapToDouble(weight -> weight * weight).sum());
    this.concepts = found.keySet().stream().mapToInt(Integer::intValue).toArray();
    this.weights =
        found.values().stream().mapToDouble(weight -> length == 0 ? 0 : weight / length).toArray();
    this.parties = parties;
    this.words =
        saying.terms().stream()
            .filter(key -> !key.party() && key.role() != Part.Role.TIME)
            .map(Saying.Key::name)
            .collect(Collectors.toUnmodifiableSet());
    this.head = head;
    this.headPos = saying.headPos();
  }

  /// In order.
  IntStream concepts() {
    return IntStream.of(concepts);
  }

  static Vector of(Saying saying, Concepts concepts) {
    SortedMap<Integer, Double> found = new TreeMap<>();
    BitSet parties = new BitSet();
    for (int i = 0; i < saying.terms().size(); i++) {
      Saying.Key key = saying.terms().get(i);
      if (key.role() == Part.Role.TIME) {
        continue;
      }
      int concept = concepts.of(key);
      double weight = concepts.rarity(concept) * (key.party() ? PARTY : 1);
      weight *= i < FIRST ? 1 : LATER;
      boolean head = i == saying.head() && saying.statement().isPurpose();
      parties.set(concept, key.party());
      found.merge(concept, head ? HEAD * weight : weight, Math::max);
    }
    if (saying.statement().negated()) {
      found.put(NOT, NEGATION);
    }
    boolean meant = saying.statement().isPurpose();
    int head = meant && saying.head() >= 0 ? concepts.of(saying.terms().get(saying.head())) : -1;
    return new Vector(found, parties, saying, head);
  }

  /// Whether both take a stance on the same thing or plan it. Who wants a judge wants nobody to
  /// judge.
  boolean sharesHead(Vector other) {
    return head >= 0 && head == other.head && headPos == other.headPos;
  }

  /// Whether two share a word itself, not only one that can mean the same.
  boolean sharesWord(Vector other) {
    return words.stream().anyMatch(other.words::contains);
  }

  boolean sharesParty(Vector other) {
    return parties.intersects(other.parties);
  }

  /// How many words two share that are no party and no `not`.
  int wordsShared(Vector other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < concepts.length && j < other.concepts.length) {
      int order = Integer.compare(concepts[i], other.concepts[j]);
      shared += order == 0 && concepts[i] >= 0 && !parties.get(concepts[i]) ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /// The cosine of the angle between two.
  double cosine(Vector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < concepts.length && j < other.concepts.length) {
      if (concepts[i] == other.concepts[j]) {
        sum += weights[i++] * other.weights[j++];
      } else if (concepts[i] < other.concepts[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
