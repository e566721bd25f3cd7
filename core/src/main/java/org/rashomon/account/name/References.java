package org.rashomon.account.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.account.parse.Parsed;

/// Where an account means whom: names first, then what the resolver adds.
final class References {

  private final List<Reference> all = new ArrayList<>();

  void add(Reference reference) {
    all.add(reference);
  }

  /// In the order in which they were added.
  List<Reference> all() {
    return List.copyOf(all);
  }

  /// Of the figures the one that was named last; the first of them where none was.
  Figure last(List<Figure> figures) {
    return all.reversed().stream()
        .map(Reference::figure)
        .filter(figures::contains)
        .findFirst()
        .orElse(figures.getFirst());
  }

  /// The account with its figures numbered in the order in which it mentions them.
  Named named(Parsed parsed) {
    all.sort(Comparator.comparing(Reference::span));
    Map<Figure, Integer> ids = new HashMap<>();
    List<Figure> order = new ArrayList<>();
    all.forEach(reference -> number(reference.figure(), ids, order));
    List<Entity> entities = new ArrayList<>();
    for (Figure figure : order) {
      List<Integer> members =
          figure.members.stream().map(member -> ids.getOrDefault(member, -1)).toList();
      entities.add(new Entity(entities.size(), figure.kind, figure.name, figure.gender, members));
    }
    List<Mention> mentions =
        all.stream()
            .map(one ->
                new Mention(
                    one.span(), one.form(), ids.getOrDefault(one.figure(), -1), one.office()))
            .toList();
    return new Named(parsed, entities, mentions);
  }

  private static void number(Figure figure, Map<Figure, Integer> ids, List<Figure> order) {
    if (ids.putIfAbsent(figure, order.size()) == null) {
      order.add(figure);
    }
    figure.members.forEach(member -> number(member, ids, order));
  }
}
