package org.rashomon.event.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.rashomon.text.DisjointSets;
import org.rashomon.text.Passage;

/// Which numbers of several accounts are of one thing.
public final class FigureAlignment {

  /// How sure it must be that two numbers are of one thing, and where not both can be true: of those
  /// nine in ten are of two things.
  private static final double ONE = .5;

  private static final double ONE_OF_TWO_VALUES = .65;

  /// Less sure than this, they are of two things.
  private static final double PERHAPS = .3;

  private static final Forest FOREST = new Forest("figure-trees");

  /// Two that may be of one thing.
  private record Link(Passage one, Passage other) {}

  private final List<List<Stated>> groups;
  private final List<Link> links;

  private FigureAlignment(List<List<Stated>> groups, List<Link> links) {
    this.groups = groups;
    this.links = links;
  }

  /// @param statements how sure it is that two statements tell one thing
  static FigureAlignment of(
      List<Figure> figures, ToDoubleBiFunction<Profile, Profile> statements) {
    Figures pairs = new Figures(figures, statements);
    DisjointSets<Integer> sets = new DisjointSets<>();
    List<Link> links = new ArrayList<>();
    for (Figures.Pair pair : pairs.all()) {
      double sure = FOREST.sure(pairs.likeness(pair));
      if (sure >= (pairs.meet(pair) ? ONE : ONE_OF_TWO_VALUES)) {
        sets.join(pair.first(), pair.second());
      }
      if (sure >= PERHAPS) {
        links.add(
            new Link(
                figures.get(pair.first()).stated().passage(),
                figures.get(pair.second()).stated().passage()));
      }
    }
    List<Integer> all = IntStream.range(0, figures.size()).boxed().toList();
    List<List<Stated>> groups =
        sets.sorted(all, Function.identity()).stream()
            .filter(group -> group.size() > 1)
            .map(group -> group.stream().map(figures::get).map(Figure::stated).toList())
            .toList();
    return new FigureAlignment(groups, links);
  }

  /// Those of one thing together, at least two of each, by the first of each.
  public List<List<Stated>> groups() {
    return groups;
  }

  /// Whether a number of the one passage may be of the same thing as one of the other.
  public boolean mayBeOne(Passage a, Passage b) {
    return links.stream().anyMatch(link ->
        (within(link.one(), a) && within(link.other(), b))
            || (within(link.one(), b) && within(link.other(), a)));
  }

  private static boolean within(Passage number, Passage passage) {
    return number.account().equals(passage.account()) && passage.span().covers(number.span());
  }
}
