package org.rashomon.event.contrast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.account.detail.Quantity;
import org.rashomon.event.align.Stated;
import org.rashomon.event.witness.Testimony;

/// The numbers that several accounts give of one thing, whatever they are numbers of, beside the
/// topics whose subject the accounts' words tell.
final class FigureTopics {

  private FigureTopics() {}

  /// Those of the figures that no topic holds already.
  ///
  /// @param topics those that several accounts have readings of
  static List<Topic> of(List<List<Stated>> figures, List<Topic> topics, Testimony testimony) {
    List<Topic> found = new ArrayList<>();
    for (List<Stated> figure : figures) {
      Set<String> accounts = new HashSet<>();
      figure.forEach(stated -> accounts.add(stated.passage().account()));
      boolean tolls = figure.stream().anyMatch(FigureTopics::isToll); // see Counts
      if (accounts.size() > 1
          && !tolls
          && topics.stream().noneMatch(topic -> holds(topic, figure))) {
        found.add(topic(figure, testimony));
      }
    }
    return found;
  }

  private static boolean isToll(Stated stated) {
    Quantity quantity = stated.quantity();
    return quantity.kind() == Quantity.Kind.COUNT && !quantity.subject().isEmpty();
  }

  /// Whether it compares two accounts' readings of the figure.
  private static boolean holds(Topic topic, List<Stated> figure) {
    Set<String> accounts = new HashSet<>();
    for (Stated stated : figure) {
      if (topic.reads(stated.passage())) {
        accounts.add(stated.passage().account());
      }
    }
    return accounts.size() > 1;
  }

  private static Topic topic(List<Stated> figure, Testimony testimony) {
    Quantity first = figure.getFirst().quantity();
    String subject =
        figure.stream()
            .map(stated -> stated.quantity().subject())
            .filter(words -> !words.isEmpty())
            .findFirst()
            .orElse(first.kind() == Quantity.Kind.COUNT ? first.unit() : figure.getFirst().about());
    return new Topic(
        Fact.Kind.of(first.kind()),
        subject,
        figure.stream()
            .map(stated ->
                Topics.reading(
                    testimony.of(stated.passage().account()),
                    counting(stated.quantity(), first.unit()),
                    Set.of()))
            .toList());
  }

  /// The same under one name of what is counted: `2,300 workers` and `2,300 employees`.
  private static Quantity counting(Quantity quantity, String unit) {
    return new Quantity(
        quantity.kind(),
        quantity.span(),
        quantity.interval(),
        unit,
        quantity.subject(),
        quantity.source(),
        quantity.basis());
  }
}
