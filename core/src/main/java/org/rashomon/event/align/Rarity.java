package org.rashomon.event.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;
import org.rashomon.account.print.Terms;
import org.rashomon.archive.group.Background;
import org.rashomon.event.witness.Witness;

/// What words weigh in an event: little where many of its sentences hold them, or many texts of
/// English do (inverse document frequency, Spärck Jones 1972).
final class Rarity {

  private final Map<String, Integer> sentences = new HashMap<>();
  private int count;

  Rarity(List<Witness> witnesses) {
    for (Witness witness : witnesses) {
      for (Sentence sentence : witness.named().parsed().sentences()) {
        count++;
        for (String word : words(sentence)) {
          sentences.merge(word, 1, Integer::sum);
        }
      }
    }
  }

  /// The words of a sentence that mean something by themselves, in their base form.
  private static Set<String> words(Sentence sentence) {
    Set<String> words = new HashSet<>();
    for (Token token : sentence.tokens()) {
      if (token.pos().isContent() && !token.isMark()) {
        words.add(base(token.text()));
      }
    }
    return words;
  }

  static String base(String word) {
    return Terms.base(word.toLowerCase(Locale.ROOT));
  }

  /// More than 0.
  double of(String base) {
    double here = sentences.getOrDefault(base, 0);
    return Math.log((1 + count + Background.ACCOUNTS) / (1 + here + Background.accounts(base)));
  }

  /// The words of the sentences.
  Bag bag(List<Sentence> those) {
    Map<String, Double> weights = new HashMap<>();
    for (Sentence sentence : those) {
      for (String word : words(sentence)) {
        weights.put(word, of(word));
      }
    }
    return Bag.of(weights);
  }
}
