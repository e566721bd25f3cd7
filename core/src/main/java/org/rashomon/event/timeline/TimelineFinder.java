package org.rashomon.event.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.archive.reuse.CopySets;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;

/// Joins the accounts' sentences on one happening, and puts the happenings in their order.
///
/// A sentence without a time goes with the happening of its kind and parties that most accounts
/// have, if that has a day.
public final class TimelineFinder {

  private static final Comparator<Entry> ORDER =
      Comparator.comparingInt(TimelineFinder::place)
          .thenComparing(Entry::time)
          .thenComparing(Comparator.comparingInt(Entry::independent).reversed())
          .thenComparing(entry -> entry.passages().getFirst());

  private final HappeningMentionFinder mentions = new HappeningMentionFinder();

  /// Before, during, after, then what isn't known; each by time.
  public List<Entry> find(List<Witness> witnesses, Parties parties, List<Copy> copies) {
    List<HappeningMention> all = new ArrayList<>();
    witnesses.forEach(witness -> all.addAll(mentions.in(witness, parties)));
    List<HappeningMention> dated = new ArrayList<>();
    List<HappeningMention> undated = new ArrayList<>();
    for (HappeningMention mention : Calendar.completed(all)) {
      (mention.time().isEmpty() ? undated : dated).add(mention);
    }
    List<List<HappeningMention>> happenings = joined(dated);
    CopySets sets = new CopySets(copies);
    attach(undated, happenings, sets);
    String day = day(happenings, sets);
    Map<String, Set<Passage>> covered = new TreeMap<>();
    List<Entry> entries = new ArrayList<>();
    happenings.stream()
        .map(each -> entry(each, day, sets))
        .sorted(Comparator.comparingInt(entry -> -entry.passages().size()))
        .forEach(entry -> {
          boolean news =
              covered
                  .computeIfAbsent(Calendar.day(entry.time()), _ -> new TreeSet<>())
                  .addAll(entry.passages());
          if (news) {
            entries.add(entry);
          }
        });
    entries.sort(ORDER);
    return entries;
  }

  private static int place(Entry entry) {
    return switch (entry.phase()) {
      case BEFORE -> 0;
      case DURING -> 1;
      case AFTER -> 2;
      case null -> 3;
    };
  }

  private static Entry entry(List<HappeningMention> all, String day, CopySets copies) {
    String time = Calendar.common(all);
    List<Passage> passages =
        all.stream().map(HappeningMention::passage).distinct().sorted().toList();
    return new Entry(time, Calendar.phase(time, day), independent(all, copies), passages);
  }

  /// Sentences of one day, by what they are on.
  private static List<List<HappeningMention>> joined(List<HappeningMention> dated) {
    Map<String, List<List<HappeningMention>>> byTime = new TreeMap<>();
    for (HappeningMention mention :
        dated.stream().sorted(Comparator.comparing(HappeningMention::passage)).toList()) {
      String day = Calendar.day(mention.time());
      List<List<HappeningMention>> happenings = byTime.computeIfAbsent(day, _ -> new ArrayList<>());
      List<HappeningMention> mine = new ArrayList<>(List.of(mention));
      happenings.removeIf(happening -> {
        boolean same = happening.stream().anyMatch(mention::sameAs);
        if (same) {
          mine.addAll(happening);
        }
        return same;
      });
      happenings.add(mine);
    }
    return new ArrayList<>(byTime.values().stream().flatMap(List::stream).toList());
  }

  private record Pair(String kind, String a, String b) {}

  private static void attach(
      List<HappeningMention> undated, List<List<HappeningMention>> happenings, CopySets copies) {
    Map<Pair, List<HappeningMention>> best = new HashMap<>();
    Map<Pair, Integer> most = new HashMap<>();
    for (List<HappeningMention> happening : happenings) {
      if (!Calendar.isDay(Calendar.day(happening.getFirst().time()))) {
        continue;
      }
      int independent = independent(happening, copies);
      for (Pair pair : pairs(happening)) {
        if (independent > most.getOrDefault(pair, 0)) {
          most.put(pair, independent);
          best.put(pair, happening);
        }
      }
    }
    for (HappeningMention mention : undated) {
      pairs(List.of(mention)).stream()
          .filter(best::containsKey)
          .max(Comparator.comparingInt(pair -> most.getOrDefault(pair, 0)))
          .map(best::get)
          .ifPresent(happening -> happening.add(mention));
    }
  }

  /// Kinds with two parties each, in the order of letters.
  private static List<Pair> pairs(List<HappeningMention> happening) {
    Set<Pair> pairs =
        new TreeSet<>(
            Comparator.comparing(Pair::kind).thenComparing(Pair::a).thenComparing(Pair::b));
    for (HappeningMention mention : happening) {
      for (String a : mention.kind().isEmpty() ? Set.<String>of() : mention.parties()) {
        for (String b : mention.parties()) {
          if (a.compareTo(b) < 0) {
            pairs.add(new Pair(mention.kind(), a, b));
          }
        }
      }
    }
    return List.copyOf(pairs);
  }

  /// The day that most independent accounts name, the first if several are; empty where none is.
  private static String day(List<List<HappeningMention>> happenings, CopySets copies) {
    Map<String, Set<String>> accounts = new TreeMap<>();
    for (List<HappeningMention> happening : happenings) {
      String time = Calendar.day(happening.getFirst().time());
      if (Calendar.isDay(time)) {
        happening.forEach(mention ->
            accounts
                .computeIfAbsent(time, _ -> new TreeSet<>())
                .add(copies.of(mention.passage().account()).first()));
      }
    }
    return accounts.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<String, Set<String>> e) -> e.getValue().size())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static int independent(List<HappeningMention> happening, CopySets copies) {
    return copies.independent(
        happening.stream().map(mention -> mention.passage().account()).toList());
  }
}
