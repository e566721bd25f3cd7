package org.rashomon.event.align;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.rashomon.archive.group.AverageLink;
import org.rashomon.archive.group.Links;
import org.rashomon.text.Passage;

/// Which numbers of several accounts are of one thing.
public final class FigureAlignment {

  /// How sure it must be on average that the numbers of one thing are that.
  private static final double ONE = .4;

  /// The same of two where not both can be true: of those nine in ten are of two things.
  private static final double ONE_OF_TWO_VALUES = .75;

  /// Less sure than this, two that can both be true count as of two things.
  private static final double LEAST = .3;

  /// The same of two counts that are small: many things are two or three.
  private static final double OF_SMALL = .7;

  /// How sure it must be before two can be said to exclude each other.
  private static final double PERHAPS = .45;

  private static final Forest FOREST = new Forest("figure-trees");

  /// Two that may be of one thing.
  private record Link(Passage one, Passage other) {}

  private final List<List<Stated>> groups;
  private final Set<Link> links;

  private FigureAlignment(List<List<Stated>> groups, Set<Link> links) {
    this.groups = groups;
    this.links = links;
  }

  /// @param statements how sure it is that two statements tell one thing
  static FigureAlignment of(List<Figure> figures, ToDoubleBiFunction<Profile, Profile> statements) {
    Figures pairs = new Figures(figures, statements);
    Links sureness = new Links();
    figures.forEach(_ -> sureness.add(0));
    Set<Link> links = new HashSet<>();
    for (Figures.Pair pair : pairs.all()) {
      double sure = FOREST.sure(pairs.likeness(pair));
      double enough = pairs.meet(pair) ? LEAST : ONE_OF_TWO_VALUES;
      if (sure >= (pairs.isSmall(pair) ? Math.max(enough, OF_SMALL) : enough)) {
        sureness.link(pair.first(), pair.second(), sure);
      }
      if (sure >= PERHAPS) {
        links.add(
            new Link(
                figures.get(pair.first()).stated().passage(),
                figures.get(pair.second()).stated().passage()));
      }
    }
    List<List<Stated>> groups =
        AverageLink.of(sureness, ONE).stream()
            .filter(group -> group.size() > 1)
            .sorted(Comparator.comparing(List::getFirst))
            .map(group -> group.stream().map(figures::get).map(Figure::stated).toList())
            .toList();
    return new FigureAlignment(groups, links);
  }

  /// Those of one thing together, at least two of each, by the first of each.
  public List<List<Stated>> groups() {
    return groups;
  }

  /// Whether the numbers that stand there may be of one thing.
  public boolean mayBeOne(Passage a, Passage b) {
    return links.contains(new Link(a, b)) || links.contains(new Link(b, a));
  }
}
