package org.rashomon.event.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.text.DisjointSets;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// Sorts phrases by what they stand for.
///
/// What links two phrases is a word that both their sentences hold and few of the event's do. Heads
/// that can name one thing need one such word, two where the heads are different; phrases with
/// another head need three and that no account uses both. Bodies are one where they belong to the
/// same state or person. A head alone goes with the choice that it shares most with.
final class Referents {

  /// Of an event's sentences; a word that more of them hold shows nothing about any two.
  private static final double RARE = 0.12;

  private static final int ALWAYS_RARE = 4;

  private final Heads heads;
  private final Map<String, Integer> sentences = new HashMap<>();
  private final int most;

  Referents(List<NounPhrase> phrases, Heads heads) {
    this.heads = heads;
    Map<Passage, Set<String>> seen = new LinkedHashMap<>();
    for (NounPhrase phrase : phrases) {
      int sentence =
          phrase.witness().named().parsed().sentenceAt(phrase.span().start()).span().start();
      Passage at = new Passage(phrase.witness().id(), new Span(sentence, sentence));
      seen.computeIfAbsent(at, _ -> new HashSet<>()).addAll(phrase.context());
    }
    seen.values().forEach(stems -> stems.forEach(stem -> sentences.merge(stem, 1, Integer::sum)));
    most = Math.max(ALWAYS_RARE, (int) (RARE * seen.size()));
  }

  /// The phrases of each thing, by place.
  List<List<NounPhrase>> of(List<NounPhrase> phrases) {
    Map<String, List<NounPhrase>> byClass = new TreeMap<>();
    for (NounPhrase phrase : phrases) {
      byClass.computeIfAbsent(heads.of(phrase.head()), _ -> new ArrayList<>()).add(phrase);
    }
    List<List<NounPhrase>> found = new ArrayList<>();
    byClass.forEach((name, all) -> found.addAll(heads.body(name) ? bodies(all) : things(all)));
    return found;
  }

  private static List<List<NounPhrase>> bodies(List<NounPhrase> phrases) {
    Map<String, List<NounPhrase>> byOwner = new TreeMap<>();
    for (NounPhrase phrase : phrases) {
      if (!phrase.whose().isEmpty()) {
        byOwner.computeIfAbsent(phrase.whose(), _ -> new ArrayList<>()).add(phrase);
      }
    }
    return List.copyOf(byOwner.values());
  }

  private List<List<NounPhrase>> things(List<NounPhrase> phrases) {
    DisjointSets<String> choices = new DisjointSets<>();
    boolean listed = heads.listed(phrases.getFirst().head());
    Map<String, Set<String>> accounts = accounts(phrases);
    Map<String, Map<String, Integer>> alone = new TreeMap<>();
    links(phrases)
        .forEach((pair, stems) -> {
          boolean apart = Collections.disjoint(pair.in(accounts), pair.out(accounts));
          if (bare(pair.a) != bare(pair.b)) {
            String head = bare(pair.a) ? pair.a : pair.b;
            String other = bare(pair.a) ? pair.b : pair.a;
            alone
                .computeIfAbsent(head, _ -> new TreeMap<>())
                .merge(other, stems.size(), Integer::sum);
          } else if (listed ? pair.sameHead() || stems.size() > 1 : apart && stems.size() > 2) {
            choices.join(pair.a, pair.b);
          }
        });
    alone.forEach((head, others) ->
        others.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .ifPresent(most -> choices.join(head, most.getKey())));
    return choices.sorted(phrases, NounPhrase::words);
  }

  /// Whether it is a head without modifiers.
  private static boolean bare(String choice) {
    return choice.indexOf(' ') < 0;
  }

  private static Map<String, Set<String>> accounts(List<NounPhrase> phrases) {
    Map<String, Set<String>> accounts = new TreeMap<>();
    for (NounPhrase phrase : phrases) {
      accounts.computeIfAbsent(phrase.words(), _ -> new TreeSet<>()).add(phrase.witness().id());
    }
    return accounts;
  }

  /// Two choices, the first in the order of letters.
  private record Pair(String a, String b) {

    boolean sameHead() {
      return a.substring(a.lastIndexOf(' ') + 1).equals(b.substring(b.lastIndexOf(' ') + 1));
    }

    Set<String> in(Map<String, Set<String>> accounts) {
      return accounts.getOrDefault(a, Set.of());
    }

    Set<String> out(Map<String, Set<String>> accounts) {
      return accounts.getOrDefault(b, Set.of());
    }
  }

  /// The rare words that sentences of two choices share.
  private Map<Pair, Set<String>> links(List<NounPhrase> phrases) {
    Map<String, Set<String>> choices = new TreeMap<>();
    for (NounPhrase phrase : phrases) {
      for (String stem : phrase.context()) {
        if (sentences.getOrDefault(stem, 0) <= most) {
          choices.computeIfAbsent(stem, _ -> new TreeSet<>()).add(phrase.words());
        }
      }
    }
    Map<Pair, Set<String>> links = new LinkedHashMap<>();
    choices.forEach((stem, all) -> {
      for (String a : all) {
        for (String b : all) {
          if (a.compareTo(b) < 0) {
            links.computeIfAbsent(new Pair(a, b), _ -> new HashSet<>()).add(stem);
          }
        }
      }
    });
    return links;
  }
}
