package org.rashomon.event.contrast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.rashomon.account.analysis.Witness;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.event.collate.Dispute;
import org.rashomon.event.identity.Parties;

/// Puts the accounts' readings of one thing side by side and says whether they can all be true.
public final class Contrast {

  private final Topics topics = new Topics();

  /// As [Ranking] has them.
  public List<Fact> facts(List<Witness> witnesses, Parties parties, List<Copy> copies) {
    return facts(witnesses, parties, List.of(), copies);
  }

  /// The same, and with who said what where that is disputed.
  public List<Fact> facts(
      List<Witness> witnesses, Parties parties, List<Dispute> disputes, List<Copy> copies) {
    Independence independence = new Independence(copies);
    Map<String, Integer> taken = new HashMap<>();
    List<Fact> found = new ArrayList<>();
    Publication publication = new Publication(witnesses, copies);
    Map<String, Witness> byId = new HashMap<>();
    witnesses.forEach(witness -> byId.put(witness.id(), witness));
    List<Topic> dated = topics.of(witnesses, parties).stream().map(publication::date).toList();
    for (Topic topic : Counts.onOneBasis(dated)) {
      for (Topic part : Splits.of(topic)) {
        List<Fact.Shared> sources = SharedSources.of(part.told(), byId);
        found.add(fact(part, independence, taken, sources));
      }
    }
    found.removeIf(Contrast::isTrivial);
    found.addAll(new Attributions(witnesses, independence).of(disputes));
    return Ranking.of(found);
  }

  /// Whether nothing is compared and nothing of weight is told: an age that one account gives.
  private static boolean isTrivial(Fact fact) {
    return fact.kind() == Fact.Kind.AGE && fact.verdict() == Fact.Verdict.SINGLE;
  }

  private static Fact fact(
      Topic topic,
      Independence independence,
      Map<String, Integer> taken,
      List<Fact.Shared> sources) {
    List<Told> told = topic.told().stream().sorted(Comparator.comparing(Told::passage)).toList();
    List<String> accounts = told.stream().map(Told::account).distinct().toList();
    int independent = independence.count(accounts);
    return new Fact(
        id(topic, taken),
        topic.kind(),
        topic.subject(),
        verdict(told, independent),
        independent,
        told.stream().map(Told::reading).toList(),
        within(told),
        course(told),
        sources);
  }

  /// The dated readings by publication, where one brings another up to date.
  private static List<Fact.Step> course(List<Told> told) {
    if (!anyPair(told, Told::updates)) {
      return List.of();
    }
    List<Fact.Step> steps = new ArrayList<>();
    for (Told each : told) {
      if (each.dating() != null) {
        steps.add(new Fact.Step(each.dating().written(), each.reading()));
      }
    }
    steps.sort(
        Comparator.comparing(Fact.Step::published).thenComparing(step -> step.reading().passage()));
    return List.copyOf(steps);
  }

  private static Fact.Verdict verdict(List<Told> told, int independent) {
    if (independent < 2) {
      return Fact.Verdict.SINGLE;
    }
    if (anyPair(told, Told::excludes)) {
      return Fact.Verdict.CONFLICT;
    }
    return anyPair(told, (a, b) -> !a.sameAs(b)) ? Fact.Verdict.COMPATIBLE : Fact.Verdict.AGREE;
  }

  private interface Relation {
    boolean holds(Told a, Told b);
  }

  private static boolean anyPair(List<Told> told, Relation relation) {
    List<Told> distinct = new ArrayList<>();
    for (Told next : told) {
      if (distinct.stream().noneMatch(next::repeats)) {
        distinct.add(next);
      }
    }
    for (int i = 0; i < distinct.size(); i++) {
      for (int j = i + 1; j < distinct.size(); j++) {
        if (relation.holds(distinct.get(i), distinct.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> within(List<Told> told) {
    TreeSet<String> found = new TreeSet<>();
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1;
          j < told.size() && told.get(j).account().equals(told.get(i).account());
          j++) {
        if (told.get(i).excludes(told.get(j))) {
          found.add(told.get(i).account());
        }
      }
    }
    return List.copyOf(found);
  }

  private static String id(Topic topic, Map<String, Integer> taken) {
    String words =
        (topic.kind() + " " + topic.subject())
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    int number = taken.merge(words, 1, Integer::sum);
    return number == 1 ? words : words + "-" + number;
  }
}
