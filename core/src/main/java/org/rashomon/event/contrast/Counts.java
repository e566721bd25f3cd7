package org.rashomon.event.contrast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.account.detail.Fate;
import org.rashomon.account.detail.Interval;

/// Makes counts of people comparable before they are compared.
///
/// A false conflict is worse than a missed one, so a count that may be of a part, or may be on
/// another basis than the others, is read as a lower bound or set apart.
final class Counts {

  private static final String ANYBODY = "person";

  private final Map<String, Topic> bySubject = new TreeMap<>();

  private Counts() {}

  /// The same topics, those that count people last and made comparable.
  static List<Topic> onOneBasis(List<Topic> topics) {
    Counts counts = new Counts();
    List<Topic> all = new ArrayList<>();
    for (Topic topic : topics) {
      if (topic.kind() == Fact.Kind.COUNT) {
        counts.bySubject.put(topic.subject(), topic);
      } else {
        all.add(topic);
      }
    }
    Arithmetic.apply(counts.bySubject);
    counts.bySubject.replaceAll((subject, topic) -> widened(topic));
    counts.separateDeadFromHurt();
    all.addAll(counts.bySubject.values());
    return all;
  }

  /// Each account's largest count is of all, its smaller ones may be of a part. Who was taken to
  /// one hospital needn't be all who were taken to any.
  private static Topic widened(Topic topic) {
    boolean oneUnit = topic.readings().stream().map(Counts::unit).distinct().count() == 1;
    boolean somewhere = topic.fate().filter(Fate.HOSPITALISED::equals).isPresent();
    Map<String, Double> largest = new TreeMap<>();
    for (ComparedReading reading : topic.readings()) {
      largest.merge(reading.account(), low(reading), Math::max);
    }
    return topic.with(
        topic.readings().stream()
            .filter(one -> topic.readings().stream().noneMatch(all -> isPartOf(one, all)))
            .map(one -> {
              boolean part = low(one) < largest.getOrDefault(one.account(), 0.0);
              boolean narrow = !oneUnit && !unit(one).equals(ANYBODY);
              return part || narrow || somewhere ? lowerBound(one) : inPersons(one, interval(one));
            })
            .toList());
  }

  /// Whether it follows a larger number in one account's own text: then it is of some of those.
  private static boolean isPartOf(ComparedReading one, ComparedReading all) {
    return one.account().equals(all.account())
        && one.reading().part() == Reading.Part.BODY
        && all.passage().span().start() < one.passage().span().start()
        && low(one) > 0
        && one.reading().basis().isEmpty()
        && low(one) < low(all);
  }

  private static ComparedReading lowerBound(ComparedReading reading) {
    Interval interval = interval(reading);
    return inPersons(reading, interval.low() == null ? interval : interval.withoutHigh());
  }

  private static ComparedReading inPersons(ComparedReading reading, Interval interval) {
    return reading.comparedBy(new Basis.Range(interval, ANYBODY));
  }

  /// Where no account reports a death, those shot are the injured. Where one does, the injured of
  /// an account that knows of no death may have died by the time the others were written.
  private void separateDeadFromHurt() {
    Set<String> reportDeath = new HashSet<>();
    for (ComparedReading reading : readings(Fate.KILLED)) {
      if (low(reading) > 0) {
        reportDeath.add(reading.account());
      }
    }
    if (reportDeath.isEmpty()) {
      merge(Fate.SHOT, Fate.INJURED);
      return;
    }
    for (Fate fate : List.of(Fate.INJURED, Fate.HOSPITALISED)) {
      if (bySubject.containsKey(fate.subject())) {
        setApart(fate, reportDeath);
      }
    }
  }

  private List<ComparedReading> readings(Fate fate) {
    Topic topic = bySubject.get(fate.subject());
    return topic == null ? List.of() : topic.readings();
  }

  private void put(String subject, List<ComparedReading> readings) {
    if (readings.isEmpty()) {
      bySubject.remove(subject);
    } else {
      bySubject.put(subject, new Topic(Fact.Kind.COUNT, subject, readings));
    }
  }

  private void merge(Fate from, Fate into) {
    List<ComparedReading> all = new ArrayList<>(readings(into));
    List<ComparedReading> rest = new ArrayList<>();
    for (ComparedReading reading : readings(from)) {
      (ComparedReading.exclude(List.of(reading), readings(into)) ? rest : all).add(reading);
    }
    all.sort(Comparator.comparing(ComparedReading::passage));
    put(into.subject(), all);
    put(from.subject(), rest);
  }

  private void setApart(Fate hurt, Set<String> reportDeath) {
    List<ComparedReading> after = new ArrayList<>();
    List<ComparedReading> before = new ArrayList<>();
    for (ComparedReading reading : readings(hurt)) {
      if (reportDeath.contains(reading.account())) {
        after.add(reading);
      } else if (low(reading) > 1 || interval(reading).exact()) {
        before.add(reading);
      }
    }
    if (ComparedReading.exclude(before, after) || ComparedReading.exclude(before, before)) {
      put(Fate.KILLED.subject() + " or " + hurt.subject(), before);
    } else {
      after.addAll(before);
    }
    put(hurt.subject(), after);
  }

  private static double low(ComparedReading reading) {
    return reading.reading().value().least();
  }

  private static Interval interval(ComparedReading reading) {
    return range(reading).interval();
  }

  private static String unit(ComparedReading reading) {
    return range(reading).unit();
  }

  private static Reading.Value.Range range(ComparedReading reading) {
    return switch (reading.reading().value()) {
      case Reading.Value.Range range -> range;
      case Reading.Value.Words words ->
          throw new IllegalStateException("a count without number: " + words.text());
    };
  }
}
