package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.account.detail.Interval;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.contrast.Reading;
import org.rashomon.event.report.Finding;

/// Lays out facts: who gives which value in which words.
record Comparisons(Draft draft) {

  /// So many that give one value are all shown with their sentences.
  private static final int FEW = 8;

  /// Of more than that, so many are.
  private static final int SENTENCES = 3;

  /// Of one thing, so many values are shown.
  static final int VALUES = 16;

  /// Of a number that was brought up to date, so many of the latest are.
  static final int STEPS = 16;

  List<Comparison> of(List<Finding.Stated> findings) {
    return findings.stream().map(this::of).toList();
  }

  private Comparison of(Finding.Stated finding) {
    Fact fact = finding.fact();
    Optional<Axis> axis = axis(fact);
    Highlight.Kind kind =
        fact.verdict() == Fact.Verdict.CONFLICT ? Highlight.Kind.CONFLICT : Highlight.Kind.DETAIL;
    Highlights.Target target = draft.element("f-", kind, List.of(finding));
    Map<Reading.Value, List<Reading>> values = byValue(fact);
    Set<Reading.Value> shown = shown(values);
    List<Stand> stands = new ArrayList<>();
    values.forEach((value, readings) -> {
      if (shown.contains(value)) {
        stands.add(
            stand(
                fact,
                readings,
                target,
                value.numbers().flatMap(numbers -> axis.map(on -> on.bar(numbers)))));
      }
    });
    List<Fact.Step> course = fact.course();
    int skipped = Math.max(0, course.size() - draft.room().most(STEPS));
    return new Comparison(
        target.number(),
        finding,
        fact.within().stream().map(draft.accounts()::mark).toList(),
        stands,
        course.stream().skip(skipped).map(step -> step(step, fact.kind(), target)).toList(),
        fact.sources().stream().map(this::shared).toList(),
        axis.map(on -> on.scale(intervals(fact))),
        values.size() - shown.size());
  }

  /// Where values are many the least and the greatest, and those that stand in most places.
  private Set<Reading.Value> shown(Map<Reading.Value, List<Reading>> values) {
    List<Reading.Value> all = List.copyOf(values.keySet());
    if (all.size() <= draft.room().most(VALUES)) {
      return Set.copyOf(all);
    }
    Set<Reading.Value> shown = new HashSet<>(List.of(all.getFirst(), all.getLast()));
    values.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                (Map.Entry<Reading.Value, List<Reading>> e) -> -e.getValue().size()))
        .map(Map.Entry::getKey)
        .filter(value -> !shown.contains(value))
        .limit(VALUES - 2)
        .toList()
        .forEach(shown::add);
    return shown;
  }

  private Comparison.Step step(Fact.Step step, Fact.Kind kind, Highlights.Target target) {
    Reading reading = step.reading();
    return new Comparison.Step(
        step.published(), words(reading, kind), draft.accounts().again(reading.passage(), target));
  }

  private Comparison.Shared shared(Fact.Shared shared) {
    return new Comparison.Shared(
        shared.source(), shared.accounts().stream().map(draft.accounts()::mark).toList());
  }

  /// Quantities from the least to the greatest, words from those that most accounts use.
  private static Map<Reading.Value, List<Reading>> byValue(Fact fact) {
    Map<Reading.Value, List<Reading>> found = new LinkedHashMap<>();
    fact.readings()
        .forEach(reading ->
            found.computeIfAbsent(reading.value(), key -> new ArrayList<>()).add(reading));
    Map<Reading.Value, List<Reading>> sorted = new LinkedHashMap<>();
    found.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Reading.Value, List<Reading>> e) -> low(e))
                .thenComparingDouble(Comparisons::high)
                .thenComparingInt(e -> -e.getValue().size()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private static double low(Map.Entry<Reading.Value, List<Reading>> stand) {
    return stand
        .getKey()
        .numbers()
        .map(numbers -> numbers.low() == null ? Double.NEGATIVE_INFINITY : numbers.low())
        .orElse(0.0);
  }

  private static double high(Map.Entry<Reading.Value, List<Reading>> stand) {
    return stand
        .getKey()
        .numbers()
        .map(numbers -> numbers.high() == null ? Double.POSITIVE_INFINITY : numbers.high())
        .orElse(0.0);
  }

  private Stand stand(
      Fact fact, List<Reading> readings, Highlights.Target target, Optional<Bar> bar) {
    Map<String, List<Cited>> wordings = new LinkedHashMap<>();
    List<Evidence> evidence = new ArrayList<>();
    List<Cited> rest = new ArrayList<>();
    for (Reading reading : readings) {
      Cited place = draft.accounts().cite(reading.passage(), target);
      wordings.computeIfAbsent(words(reading, fact.kind()), key -> new ArrayList<>()).add(place);
      if (readings.size() <= draft.room().most(FEW) || evidence.size() < SENTENCES) {
        evidence.add(Sentences.around(draft.witness(reading.passage().account()), reading, place));
      } else {
        rest.add(place);
      }
    }
    List<Wording> all = new ArrayList<>();
    wordings.forEach((words, by) -> all.add(new Wording(words, by)));
    List<String> bases =
        readings.stream().map(Reading::basis).filter(each -> !each.isEmpty()).distinct().toList();
    return new Stand(all, bases, evidence, rest, bar, isNeutral(fact, readings.getFirst().value()));
  }

  /// Whether a contested claim's reading is of neither side.
  private static boolean isNeutral(Fact fact, Reading.Value value) {
    return fact.kind() == Fact.Kind.CLAIM
        && fact.verdict() == Fact.Verdict.CONFLICT
        && value instanceof Reading.Value.Words words
        && words.side() == null;
  }

  /// Of words that are given to different speakers the speaker is shown; else what stands there.
  private String words(Reading reading, Fact.Kind kind) {
    return kind == Fact.Kind.SPEAKER
            && reading.value() instanceof Reading.Value.Words(String name, var _, boolean _)
        ? name
        : draft.words(reading.passage());
  }

  private static Optional<Axis> axis(Fact fact) {
    List<Interval> intervals = intervals(fact);
    List<String> units =
        fact.readings().stream()
            .map(Reading::value)
            .filter(Reading.Value.Range.class::isInstance)
            .map(value -> ((Reading.Value.Range) value).unit())
            .distinct()
            .toList();
    boolean bounded =
        intervals.stream().anyMatch(each -> each.low() != null || each.high() != null);
    return units.size() == 1 && bounded && intervals.stream().distinct().count() > 1
        ? Optional.of(new Axis(intervals, units.getFirst()))
        : Optional.empty();
  }

  private static List<Interval> intervals(Fact fact) {
    return fact.readings().stream().flatMap(reading -> reading.value().numbers().stream()).toList();
  }
}
