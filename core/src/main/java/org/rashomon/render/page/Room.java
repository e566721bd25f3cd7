package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.rashomon.contrast.Fact;

/// How much of each kind of finding a page has room for, so that the page of some hundred accounts
/// still opens at once; what is left out is counted, and stands in the event's data file.
///
/// An event of a dozen accounts fits whole.
final class Room {

  static final int ISSUES = 40;
  static final int DEALS = 40;
  static final int UTTERANCES = 100;
  static final int QUOTES = 300;
  static final int TERMS = 60;
  static final int TIMES = 60;
  static final int STRIPS = 60;
  static final int REFERENTS = 40;
  static final int CHOICES = 12;
  static final int JUDGING = 40;
  private static final int CLAIMS = 80;
  private static final int OFFICES = 80;
  private static final int SINGLE = 100;

  private int left;

  /// How many findings found no room.
  int left() {
    return left;
  }

  /// The first of them.
  <T> List<T> first(List<T> all, int room) {
    return most(all, room, _ -> 0);
  }

  /// Those of the greatest weight, in the order in which all stand.
  <T> List<T> most(List<T> all, int room, ToIntFunction<T> weight) {
    if (all.size() <= room) {
      return all;
    }
    left += all.size() - room;
    Set<Integer> chosen = new HashSet<>();
    IntStream.range(0, all.size())
        .boxed()
        .sorted(Comparator.comparingInt(i -> -weight.applyAsInt(all.get(i))))
        .limit(room)
        .forEach(chosen::add);
    List<T> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (chosen.contains(i)) {
        kept.add(all.get(i));
      }
    }
    return kept;
  }

  /// All conflicts and all quantities that several accounts give; of the others those that most
  /// accounts tell.
  List<Fact> facts(List<Fact> all) {
    List<Fact> claims = all.stream().filter(Room::lesserClaim).toList();
    List<Fact> offices = all.stream().filter(Room::lesserOffice).toList();
    List<Fact> single = all.stream().filter(Room::single).toList();
    Set<Fact> kept = new HashSet<>(most(claims, CLAIMS, Fact::independent));
    kept.addAll(most(offices, OFFICES, Fact::independent));
    kept.addAll(most(single, SINGLE, fact -> fact.readings().size()));
    return all.stream()
        .filter(fact ->
            kept.contains(fact) || !(lesserClaim(fact) || lesserOffice(fact) || single(fact)))
        .toList();
  }

  private static boolean lesserClaim(Fact fact) {
    return fact.kind() == Fact.Kind.CLAIM
        && (fact.verdict() == Fact.Verdict.AGREE || fact.verdict() == Fact.Verdict.COMPATIBLE);
  }

  private static boolean lesserOffice(Fact fact) {
    return fact.kind() == Fact.Kind.ROLE && fact.verdict() != Fact.Verdict.CONFLICT;
  }

  private static boolean single(Fact fact) {
    return fact.kind() != Fact.Kind.ROLE && fact.verdict() == Fact.Verdict.SINGLE;
  }
}
