package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.rashomon.event.contrast.Fact;

/// How much of each kind of finding a page has room for, so that the page of some hundred accounts
/// is under [#PAGE] characters besides their texts and opens at once; what is left out is counted,
/// and stands in the event's data file.
///
/// Room is measured by what findings cost, see [Cost]. A kind of finding has its share, and what
/// those before it didn't need. An event of a dozen accounts mostly fits whole.
final class Room {

  /// Of one thing, so many words for it are shown.
  static final int CHOICES = 12;

  static final int PAGE = 300_000;

  /// Style, script and the beginning of the page.
  private static final int FRAME = 58_000;

  /// An account's heading, its mark in lists, and the tags of its paragraphs.
  private static final int ACCOUNT = 640;

  private static final int LEAST = 50_000;

  private final int all;
  private final Map<Part, Integer> left = new EnumMap<>(Part.class);
  private int unspent;

  Room(int characters) {
    all = characters;
  }

  static Room of(int accounts) {
    return new Room(Math.max(LEAST, PAGE - FRAME - accounts * ACCOUNT));
  }

  /// How many findings of each kind found no room.
  Map<Part, Integer> left() {
    return left;
  }

  /// The first of them.
  <T> List<T> first(Part part, List<T> all, ToIntFunction<T> cost) {
    return most(part, all, cost, _ -> 0);
  }

  /// So many of them, whatever they cost.
  <T> List<T> first(Part part, List<T> all, int number) {
    count(part, Math.max(0, all.size() - number));
    return all.subList(0, Math.min(number, all.size()));
  }

  /// Of those of the greatest weight first each that there is room for, and the first anyway; in
  /// the order in which all stand.
  <T> List<T> most(Part part, List<T> all, ToIntFunction<T> cost, ToIntFunction<T> weight) {
    unspent += (int) ((long) this.all * part.share() / 100);
    Set<Integer> chosen = new HashSet<>();
    List<Integer> heaviest =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> -weight.applyAsInt(all.get(i))))
            .toList();
    for (int i : heaviest) {
      int costs = cost.applyAsInt(all.get(i));
      if (chosen.isEmpty() || costs <= unspent) {
        chosen.add(i);
        unspent = Math.max(0, unspent - costs);
      }
    }
    count(part, all.size() - chosen.size());
    List<T> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (chosen.contains(i)) {
        kept.add(all.get(i));
      }
    }
    return kept;
  }

  private void count(Part part, int number) {
    if (number > 0) {
      left.merge(part, number, Integer::sum);
    }
  }

  /// The first conflicts and quantities, which stand in order; of the others those that most
  /// accounts tell.
  List<Fact> facts(List<Fact> all) {
    Map<Part, List<Fact>> byPart = new EnumMap<>(Part.class);
    all.forEach(fact -> byPart.computeIfAbsent(part(fact), _ -> new ArrayList<>()).add(fact));
    Set<Fact> kept = new HashSet<>();
    for (Part part : List.of(Part.CONFLICTS, Part.VALUES, Part.CLAIMS, Part.OFFICES, Part.SINGLE)) {
      List<Fact> facts = byPart.getOrDefault(part, List.of());
      kept.addAll(most(part, facts, Cost::of, fact -> weight(part, fact)));
    }
    return all.stream().filter(kept::contains).toList();
  }

  private static int weight(Part part, Fact fact) {
    return switch (part) {
      case CLAIMS, OFFICES -> fact.independent();
      case SINGLE -> fact.kind() == Fact.Kind.CLAIM ? 1 : 0;
      case CONFLICTS, VALUES, UTTERANCES, QUOTES, TERMS, ISSUES, DEALS -> 0;
      case TIMES, STRIPS, REFERENTS, JUDGING -> 0;
    };
  }

  private static Part part(Fact fact) {
    if (fact.verdict() == Fact.Verdict.CONFLICT) {
      return Part.CONFLICTS;
    }
    if (fact.kind() == Fact.Kind.ROLE) {
      return Part.OFFICES;
    }
    if (fact.verdict() == Fact.Verdict.SINGLE) {
      return Part.SINGLE;
    }
    return fact.kind() == Fact.Kind.CLAIM ? Part.CLAIMS : Part.VALUES;
  }
}
