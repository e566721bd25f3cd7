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
import org.rashomon.event.report.Finding;

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
  private static final int FRAME = 55_000;

  /// An account's heading, its mark in lists, the tags of its paragraphs, and what the page's files
  /// hold of it besides its text.
  private static final int ACCOUNT = 860;

  private static final int LEAST = 50_000;

  /// Percent of the room for all findings; what a kind doesn't need is left to those after it.
  private static final Map<Finding.Kind, Integer> SHARES =
      Map.of(
          Finding.Kind.CONFLICT, 22,
          Finding.Kind.COMPATIBLE, 8,
          Finding.Kind.CLAIM, 10,
          Finding.Kind.OFFICE, 4,
          Finding.Kind.SINGLE, 5,
          Finding.Kind.UTTERANCE, 13,
          Finding.Kind.QUOTATION, 13,
          Finding.Kind.POSITION, 5,
          Finding.Kind.AGREEMENT, 4,
          Finding.Kind.TIME, 6);

  /// The share of the others.
  private static final int LITTLE = 2;

  private final int all;
  private final boolean endless;
  private final Map<Finding.Kind, Integer> left = new EnumMap<>(Finding.Kind.class);
  private int unspent;

  Room(int characters) {
    this(characters, false);
  }

  private Room(int characters, boolean endless) {
    this.all = characters;
    this.endless = endless;
  }

  static Room of(int accounts) {
    return new Room(Math.max(LEAST, PAGE - FRAME - accounts * ACCOUNT));
  }

  /// Room for everything, where nobody waits for it to open.
  static Room endless() {
    return new Room(0, true);
  }

  /// As many as that, where room ends.
  int most(int number) {
    return endless ? Integer.MAX_VALUE : number;
  }

  /// How many findings of each kind found no room.
  Map<Finding.Kind, Integer> left() {
    return left;
  }

  /// The heaviest of the findings that there is room for, in the order in which all stand.
  <F extends Finding> List<F> fitting(Finding.Kind kind, List<F> findings) {
    return most(kind, findings, Cost::of, Finding::weight);
  }

  /// The first of them.
  <T> List<T> first(Finding.Kind kind, List<T> all, ToIntFunction<T> cost) {
    return most(kind, all, cost, _ -> 0);
  }

  /// So many of them, whatever they cost.
  <T> List<T> first(Finding.Kind kind, List<T> all, int number) {
    int fit = Math.min(most(number), all.size());
    count(kind, all.size() - fit);
    return all.subList(0, fit);
  }

  /// Of those of the greatest weight first each that there is room for, and the first anyway; in
  /// the order in which all stand.
  <T> List<T> most(Finding.Kind kind, List<T> all, ToIntFunction<T> cost, ToIntFunction<T> weight) {
    if (endless) {
      return all;
    }
    unspent += (int) ((long) this.all * SHARES.getOrDefault(kind, LITTLE) / 100);
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
    count(kind, all.size() - chosen.size());
    List<T> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (chosen.contains(i)) {
        kept.add(all.get(i));
      }
    }
    return kept;
  }

  private void count(Finding.Kind kind, int number) {
    if (number > 0) {
      left.merge(kind, number, Integer::sum);
    }
  }
}
