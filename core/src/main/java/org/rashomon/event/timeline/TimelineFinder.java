package org.rashomon.event.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.archive.reuse.CopySets;
import org.rashomon.event.align.Issue;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;

/// Joins what the accounts tell of one happening, and puts the happenings in their order. Each time
/// is what its own account gives.
public final class TimelineFinder {

  private static final Comparator<Entry> ORDER =
      Comparator.comparingInt(TimelineFinder::place)
          .thenComparing(Entry::time)
          .thenComparing(Comparator.comparingInt(Entry::independent).reversed())
          .thenComparing(entry -> entry.passages().getFirst());

  private TimelineFinder() {}

  /// Before, during, after, then what isn't known; each by time.
  public static List<Entry> find(
      List<Witness> witnesses, Parties parties, List<Issue> issues, List<Copy> copies) {
    Map<String, List<Dated>> byMatter = new TreeMap<>();
    for (Dated dated : DatedFinder.of(witnesses, parties, issues)) {
      byMatter.computeIfAbsent(dated.matter(), _ -> new ArrayList<>()).add(dated);
    }
    List<List<Dated>> happenings = new ArrayList<>();
    byMatter.values().forEach(matter -> happenings.addAll(byDay(matter)));
    CopySets sets = new CopySets(copies);
    String day = day(happenings, sets);
    return happenings.stream().map(each -> entry(each, day, sets)).sorted(ORDER).toList();
  }

  private static Collection<List<Dated>> byDay(List<Dated> matter) {
    Map<String, List<Dated>> days = new TreeMap<>();
    for (Dated dated : matter) {
      days.computeIfAbsent(Calendar.day(dated.time()), _ -> new ArrayList<>()).add(dated);
    }
    return days.values();
  }

  private static int place(Entry entry) {
    return switch (entry.phase()) {
      case BEFORE -> 0;
      case DURING -> 1;
      case AFTER -> 2;
      case null -> 3;
    };
  }

  private static Entry entry(List<Dated> all, String day, CopySets copies) {
    String time = Calendar.common(all.stream().map(Dated::time).toList());
    List<Passage> passages = all.stream().map(Dated::passage).distinct().sorted().toList();
    return new Entry(time, Calendar.phase(time, day), independent(all, copies), passages);
  }

  /// The day that most independent accounts name, the first if several are; empty where none is.
  private static String day(List<List<Dated>> happenings, CopySets copies) {
    Map<String, Set<String>> accounts = new TreeMap<>();
    for (List<Dated> happening : happenings) {
      String time = Calendar.day(happening.getFirst().time());
      if (Calendar.isDay(time)) {
        happening.forEach(dated ->
            accounts
                .computeIfAbsent(time, _ -> new TreeSet<>())
                .add(copies.of(dated.passage().account()).first()));
      }
    }
    return accounts.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<String, Set<String>> e) -> e.getValue().size())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static int independent(List<Dated> happening, CopySets copies) {
    return copies.independent(happening.stream().map(dated -> dated.passage().account()).toList());
  }
}
