package org.rashomon.event.contrast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.account.detail.Interval;

/// Makes counts of people comparable before they are compared.
///
/// A false conflict is worse than a missed one, so a count that may be of a part, or may be on
/// another basis than the others, is read as a lower bound or set apart.
final class Counts {

  /// Who was taken to one hospital needn't be all who were taken to any.
  private static final String HOSPITAL = "hospitalised";

  private static final String ANYBODY = "person";

  private Counts() {}

  static List<Topic> onOneBasis(List<Topic> topics) {
    Map<String, Topic> counts = new TreeMap<>();
    List<Topic> rest = new ArrayList<>();
    for (Topic topic : topics) {
      if (topic.kind() == Fact.Kind.COUNT) {
        counts.put(topic.subject(), topic);
      } else {
        rest.add(topic);
      }
    }
    Arithmetic.apply(counts);
    counts.replaceAll((subject, topic) -> widened(topic));
    hurt(counts);
    rest.addAll(counts.values());
    return rest;
  }

  /// Each account's largest count is of all, its smaller ones may be of a part.
  private static Topic widened(Topic topic) {
    boolean oneUnit = topic.told().stream().map(Counts::unit).distinct().count() == 1;
    Map<String, Double> largest = new TreeMap<>();
    for (Told told : topic.told()) {
      largest.merge(told.account(), low(told), Math::max);
    }
    return topic.with(
        topic.told().stream()
            .filter(told -> topic.told().stream().noneMatch(all -> isPartOf(told, all)))
            .map(told -> {
              boolean part = low(told) < largest.getOrDefault(told.account(), 0.0);
              boolean narrow = !oneUnit && !unit(told).equals(ANYBODY);
              boolean somewhere = topic.subject().equals(HOSPITAL);
              return part || narrow || somewhere ? lowerBound(told) : inPersons(told);
            })
            .toList());
  }

  /// Whether it follows a larger number in one account's own text: then it is of some of those.
  private static boolean isPartOf(Told told, Told all) {
    return told.account().equals(all.account())
        && told.reading().part() == Reading.Part.BODY
        && all.passage().span().start() < told.passage().span().start()
        && low(told) > 0
        && told.reading().basis().isEmpty()
        && low(told) < low(all);
  }

  private static Told lowerBound(Told told) {
    Interval interval = interval(told);
    return interval.low() == null
        ? inPersons(told)
        : told.comparedBy(new Told.Basis.Range(interval.withoutHigh(), ANYBODY));
  }

  private static Told inPersons(Told told) {
    return told.comparedBy(new Told.Basis.Range(interval(told), ANYBODY));
  }

  /// Where no account tells of a death, those shot are the injured. Where one does, the injured of
  /// an account that knows of no death may be dead by the time of the others.
  private static void hurt(Map<String, Topic> counts) {
    Set<String> tellDeath = new HashSet<>();
    Topic killed = counts.get("killed");
    if (killed != null) {
      killed.told().stream().filter(told -> low(told) > 0).forEach(t -> tellDeath.add(t.account()));
    }
    if (tellDeath.isEmpty()) {
      merge(counts, "shot", "injured");
      return;
    }
    for (String subject : List.of("injured", "hospitalised")) {
      Topic hurt = counts.get(subject);
      if (hurt != null) {
        setApart(counts, hurt, tellDeath);
      }
    }
  }

  private static void merge(Map<String, Topic> counts, String from, String into) {
    Topic source = counts.get(from);
    if (source == null) {
      return;
    }
    Topic target = counts.getOrDefault(into, new Topic(Fact.Kind.COUNT, into, List.of()));
    List<Told> all = new ArrayList<>(target.told());
    List<Told> rest = new ArrayList<>();
    for (Told told : source.told()) {
      (clash(List.of(told), target.told()) ? rest : all).add(told);
    }
    all.sort(Comparator.comparing(Told::passage));
    counts.put(into, target.with(all));
    counts.remove(from);
    if (!rest.isEmpty()) {
      counts.put(from, source.with(rest));
    }
  }

  private static void setApart(Map<String, Topic> counts, Topic injured, Set<String> tellDeath) {
    List<Told> after =
        injured.told().stream().filter(t -> tellDeath.contains(t.account())).toList();
    List<Told> before =
        injured.told().stream()
            .filter(t -> !tellDeath.contains(t.account()) && (low(t) > 1 || interval(t).exact()))
            .toList();
    boolean apart = clash(before, after) || clash(before, before);
    List<Told> kept = new ArrayList<>(after);
    if (apart) {
      String subject = "killed or " + injured.subject();
      counts.put(subject, new Topic(Fact.Kind.COUNT, subject, before));
    } else {
      kept.addAll(before);
    }
    counts.remove(injured.subject());
    if (!kept.isEmpty()) {
      counts.put(injured.subject(), injured.with(kept));
    }
  }

  private static boolean clash(List<Told> some, List<Told> others) {
    return some.stream().anyMatch(a -> others.stream().anyMatch(a::excludes));
  }

  private static double low(Told told) {
    Double low = interval(told).low();
    return low == null ? 0 : low;
  }

  private static Interval interval(Told told) {
    return switch (told.reading().value()) {
      case Reading.Value.Range range -> range.interval();
      case Reading.Value.Words words ->
          throw new IllegalStateException("a count without number: " + words.text());
    };
  }

  private static String unit(Told told) {
    return switch (told.reading().value()) {
      case Reading.Value.Range range -> range.unit();
      case Reading.Value.Words words ->
          throw new IllegalStateException("a count without number: " + words.text());
    };
  }
}
