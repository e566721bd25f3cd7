package org.rashomon.event.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import org.rashomon.account.detail.Interval;
import org.rashomon.account.detail.Quantity;
import org.rashomon.account.statement.Part.Role;

/// Which numbers of two accounts may be of one thing, and what speaks for it.
final class Figures {

  /// How many numbers [#likeness] has.
  static final int COUNT = 34;

  /// Pairs whose sentences share less are not looked at.
  private static final double LEAST = .05;

  private static final int DOZEN = 12;

  /// Two of them, by number.
  record Pair(int first, int second, Bag.Overlap near, Bag.Overlap sentence) {}

  private final List<Figure> figures;
  private final ToDoubleBiFunction<Profile, Profile> sure;
  private final List<Pair> pairs = new ArrayList<>();
  private final Map<String, Integer> ofUnit = new HashMap<>();
  private final Ranks ranks = new Ranks();

  /// @param sure how sure it is that two statements tell one thing
  Figures(List<Figure> figures, ToDoubleBiFunction<Profile, Profile> sure) {
    this.figures = figures;
    this.sure = sure;
    for (int j = 0; j < figures.size(); j++) {
      Figure b = figures.get(j);
      ofUnit.merge(b.account() + " " + b.unit(), 1, Integer::sum);
      for (int i = 0; i < j; i++) {
        if (areComparable(figures.get(i), b)) {
          add(i, j);
        }
      }
    }
  }

  private void add(int first, int second) {
    Figure a = figures.get(first);
    Figure b = figures.get(second);
    Bag.Overlap sentence = a.sentence().with(b.sentence());
    if (sentence.cosine() >= LEAST) {
      Bag.Overlap near = a.near().with(b.near());
      pairs.add(new Pair(first, second, near, sentence));
      ranks.note(first, b.account(), near.cosine(), sentence.cosine());
      ranks.note(second, a.account(), near.cosine(), sentence.cosine());
    }
  }

  private static boolean areComparable(Figure a, Figure b) {
    return !a.account().equals(b.account())
        && a.quantity().kind() == b.quantity().kind()
        && isOfOneKind(a, b);
  }

  /// Whether they count what can be the same; equal numbers of several figures are no chance.
  private static boolean isOfOneKind(Figure a, Figure b) {
    return a.unit().equals(b.unit())
        || !Collections.disjoint(a.senses(), b.senses())
        || (a.quantity().interval().equals(b.quantity().interval())
            && figures(middle(a.quantity())) > 1);
  }

  List<Pair> all() {
    return pairs;
  }

  /// Whether both can be true.
  boolean meet(Pair pair) {
    return meet(figures.get(pair.first()).quantity(), figures.get(pair.second()).quantity());
  }

  /// Whether both count no more than a dozen.
  boolean isSmall(Pair pair) {
    return isSmall(figures.get(pair.first()).quantity())
        && isSmall(figures.get(pair.second()).quantity());
  }

  private static boolean isSmall(Quantity quantity) {
    return quantity.kind() == Quantity.Kind.COUNT && middle(quantity) <= DOZEN;
  }

  private static boolean meet(Quantity a, Quantity b) {
    return a.interval().meets(b.interval());
  }

  /// What speaks for and against their being of one thing; the same whichever comes first.
  double[] likeness(Pair pair) {
    Figure a = figures.get(pair.first());
    Figure b = figures.get(pair.second());
    Numbers all = new Numbers(COUNT);
    Bag.Overlap near = pair.near();
    Bag.Overlap sentence = pair.sentence();
    all.add(near.cosine(), near.part(), near.heaviest());
    all.add(sentence.cosine(), sentence.part(), sentence.heaviest());
    all.add(a.around().with(b.around()).cosine());
    all.add(a.unit().equals(b.unit()), !Collections.disjoint(a.senses(), b.senses()));
    Quantity.Kind kind = a.quantity().kind();
    all.add(kind == Quantity.Kind.COUNT, kind == Quantity.Kind.MONEY);
    all.add(kind == Quantity.Kind.PERCENT, kind == Quantity.Kind.DURATION);
    statements(a, b, all);
    values(a.quantity(), b.quantity(), all);
    ranks(pair, a, b, all);
    all.add(Math.abs(a.place() - b.place()), Math.min(a.place(), b.place()));
    return all.values();
  }

  private void statements(Figure a, Figure b, Numbers all) {
    Profile one = a.profile();
    Profile other = b.profile();
    if (one == null || other == null) {
      all.add(-1, 0, 0, 0, 0, 0, 0);
      return;
    }
    all.add(sure.applyAsDouble(one, other));
    all.add(one.samePredicate(other));
    all.add(Likeness.compared(one.in(Role.AGENT), other.in(Role.AGENT)));
    all.add(Likeness.compared(one.in(Role.OBJECT), other.in(Role.OBJECT)));
    all.add(Likeness.compared(one.in(Role.TIME), other.in(Role.TIME)));
    all.add(Likeness.compared(one.parties(), other.parties()));
    all.add(one.saying().statement().mode() == other.saying().statement().mode());
  }

  private static void values(Quantity a, Quantity b, Numbers all) {
    boolean equal = a.interval().equals(b.interval());
    all.add(meet(a, b), equal);
    all.add(Math.min(5, Math.abs(Math.log((1 + middle(a)) / (1 + middle(b))))));
    all.add(equal ? figures(middle(a)) : 0);
    all.add(!a.subject().isEmpty() && a.subject().equals(b.subject()));
    all.add(a.basis().equals(b.basis()));
  }

  private static double middle(Quantity quantity) {
    Interval interval = quantity.interval();
    Double low = interval.low();
    Double high = interval.high();
    return low == null ? (high == null ? 0 : high) : high == null ? low : (low + high) / 2;
  }

  /// How many figures of a number are no closing noughts: equal ones of many are no chance.
  private static int figures(double number) {
    String digits = String.valueOf(Math.round(number * 100)).replaceAll("0+$", "");
    return digits.length();
  }

  private void ranks(Pair pair, Figure a, Figure b, Numbers all) {
    double near = pair.near().cosine();
    double sentence = pair.sentence().cosine();
    double[] one = ranks.shares(pair.first(), b.account(), near, sentence);
    double[] other = ranks.shares(pair.second(), a.account(), near, sentence);
    all.add(Ranks.ofBoth(one, other));
    int mine = ofUnit.getOrDefault(a.account() + " " + a.unit(), 0);
    int theirs = ofUnit.getOrDefault(b.account() + " " + b.unit(), 0);
    all.add(Math.min(mine, theirs));
    all.add(Math.max(mine, theirs));
  }
}
