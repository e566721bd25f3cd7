package org.rashomon.event.contrast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.rashomon.account.read.Published;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.archive.reuse.CopySets;
import org.rashomon.event.align.Stated;
import org.rashomon.event.collate.Dispute;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.witness.Testimony;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Slug;

/// Puts the accounts' readings of one thing side by side and says whether they can all be true.
public final class Contrast {

  /// In the order of [Ranking].
  ///
  /// @param figures the numbers that several accounts give, those of one thing together
  public List<Fact> facts(
      List<Witness> witnesses,
      Parties parties,
      List<Dispute> disputes,
      List<List<Stated>> figures,
      List<Copy> copies) {
    CopySets sets = new CopySets(copies);
    Publication publication = new Publication(witnesses, copies);
    Testimony testimony = new Testimony(witnesses);
    Set<String> taken = new HashSet<>();
    List<Fact> found = new ArrayList<>();
    List<Topic> dated = Topics.of(witnesses, parties).stream().map(publication::date).toList();
    for (Topic part : parts(dated, figures, testimony, publication)) {
      found.add(fact(part, sets, taken, SharedSources.of(part.readings(), testimony)));
    }
    found.removeIf(Contrast::isTrivial);
    found.addAll(new Attributions(testimony, sets).of(disputes));
    return Ranking.of(found);
  }

  /// The topics on one basis, each of one thing.
  private static List<Topic> parts(
      List<Topic> topics,
      List<List<Stated>> figures,
      Testimony testimony,
      Publication publication) {
    List<Topic> parts = new ArrayList<>();
    for (Topic topic : Counts.onOneBasis(topics)) {
      parts.addAll(Splits.of(topic));
    }
    List<Topic> more =
        FigureTopics.of(figures, parts, testimony).stream().map(publication::date).toList();
    parts.removeIf(part -> more.stream().anyMatch(topic -> topic.holds(part)));
    parts.addAll(more);
    return parts;
  }

  /// Whether nothing is compared and nothing of weight is stated: an age that one account gives.
  private static boolean isTrivial(Fact fact) {
    return fact.kind() == Fact.Kind.AGE && fact.verdict() == Fact.Verdict.SINGLE;
  }

  private static Fact fact(
      Topic topic, CopySets copies, Set<String> taken, List<Fact.Shared> sources) {
    List<ComparedReading> readings =
        topic.readings().stream().sorted(Comparator.comparing(ComparedReading::passage)).toList();
    int independent = copies.independent(readings.stream().map(ComparedReading::account).toList());
    return new Fact(
        id(topic, taken),
        topic.kind(),
        topic.subject(),
        verdict(readings, independent),
        independent,
        readings.stream().map(ComparedReading::reading).toList(),
        within(readings),
        course(readings),
        sources);
  }

  /// The dated readings by publication, where one brings another up to date.
  private static List<Fact.Step> course(List<ComparedReading> readings) {
    if (!anyPair(readings, ComparedReading::updates)) {
      return List.of();
    }
    List<Fact.Step> steps = new ArrayList<>();
    for (ComparedReading each : readings) {
      if (each.date() != null) {
        steps.add(new Fact.Step(each.date().written(), each.reading()));
      }
    }
    steps.sort(
        Comparator.comparingLong(Contrast::time).thenComparing(step -> step.reading().passage()));
    return List.copyOf(steps);
  }

  private static long time(Fact.Step step) {
    return Published.of(step.published()).map(Published::from).orElse(0L);
  }

  private static Fact.Verdict verdict(List<ComparedReading> readings, int independent) {
    if (independent < 2) {
      return Fact.Verdict.SINGLE;
    }
    if (anyPair(readings, ComparedReading::excludes)) {
      return Fact.Verdict.CONFLICT;
    }
    boolean differ = anyPair(readings, (a, b) -> !a.sameAs(b));
    return differ ? Fact.Verdict.COMPATIBLE : Fact.Verdict.AGREE;
  }

  private static boolean anyPair(
      List<ComparedReading> readings, BiPredicate<ComparedReading, ComparedReading> relation) {
    List<ComparedReading> distinct = new ArrayList<>();
    for (ComparedReading next : readings) {
      if (distinct.stream().noneMatch(next::repeats)) {
        distinct.add(next);
      }
    }
    for (int i = 0; i < distinct.size(); i++) {
      ComparedReading one = distinct.get(i);
      if (distinct.stream().skip(i + 1L).anyMatch(other -> relation.test(one, other))) {
        return true;
      }
    }
    return false;
  }

  /// The accounts whose own readings exclude each other.
  private static List<String> within(List<ComparedReading> readings) {
    Map<String, List<ComparedReading>> byAccount =
        readings.stream()
            .collect(
                Collectors.groupingBy(ComparedReading::account, TreeMap::new, Collectors.toList()));
    byAccount.values().removeIf(own -> !ComparedReading.exclude(own, own));
    return List.copyOf(byAccount.keySet());
  }

  private static String id(Topic topic, Set<String> taken) {
    String words =
        (topic.kind() + " " + topic.subject())
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return Slug.free(words, taken);
  }
}
