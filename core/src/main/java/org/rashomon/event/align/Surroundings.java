package org.rashomon.event.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rashomon.account.parse.Sentence;
import org.rashomon.event.witness.Testimony;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Spans;

/// The words of an event's sentences and of those beside them. Not safe for several threads: an
/// account's are worked out when they are first asked for.
final class Surroundings {

  /// A sentence among those of its account.
  ///
  /// @param number of it, from 0
  /// @param around its words and those of the sentences before and after
  record Place(int number, Sentence itself, Bag sentence, Bag around) {}

  private final Testimony testimony;
  private final Rarity rarity;
  private final Map<String, List<Place>> byAccount = new HashMap<>();

  Surroundings(List<Witness> witnesses) {
    this.testimony = new Testimony(witnesses);
    this.rarity = new Rarity(witnesses);
  }

  Rarity rarity() {
    return rarity;
  }

  /// The sentence of an account in which the character stands.
  Place at(String account, int offset) {
    List<Place> places = byAccount.computeIfAbsent(account, this::places);
    return places.get(Spans.startingBy(places, place -> place.itself().span(), offset));
  }

  private List<Place> places(String account) {
    List<Sentence> sentences = testimony.of(account).named().parsed().sentences();
    return IntStream.range(0, sentences.size())
        .mapToObj(i ->
            new Place(
                i,
                sentences.get(i),
                rarity.bag(sentences.subList(i, i + 1)),
                rarity.bag(
                    sentences.subList(Math.max(0, i - 1), Math.min(sentences.size(), i + 2)))))
        .toList();
  }
}
