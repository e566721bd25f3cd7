package org.rashomon.event.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.statement.Part.Role;
import org.rashomon.account.statement.Statement;
import org.rashomon.event.identity.Party;

/// What speaks for and against two statements' telling one thing, in numbers; the same whichever of
/// the two comes first.
final class Likeness {

  /// How many numbers there are.
  static final int COUNT = 49;

  private final Numbers numbers = new Numbers(COUNT);

  private Likeness() {}

  /// @param pair what the two share
  /// @param rank how likely the second is the one of its account that the first is most like, see
  ///   [Pairs]
  static double[] of(Profile a, Profile b, Pairs.Pair pair, double[] rank) {
    Likeness all = new Likeness();
    all.words(a, b, pair);
    all.predicates(a, b);
    all.roles(a, b);
    all.about(a, b);
    all.places(a, b);
    all.add(a.saying().account().equals(b.saying().account()));
    for (double each : rank) {
      all.add(each);
    }
    return all.numbers.values();
  }

  private void add(double number) {
    numbers.add(number);
  }

  private void add(boolean so) {
    numbers.add(so);
  }

  private void words(Profile a, Profile b, Pairs.Pair pair) {
    add(a.vector().cosine(b.vector()));
    add(a.vector().wordsShared(b.vector()));
    add(a.vector().sharesHead(b.vector()));
    add(a.vector().sharesWord(b.vector()));
    add(a.vector().sharesParty(b.vector()));
    overlap(pair.words());
    overlap(pair.sentence());
    overlap(a.around().with(b.around()));
    add(Math.min(a.words().total(), b.words().total()));
    add(Math.max(a.words().total(), b.words().total()));
    add(common(a.stems(), b.stems()));
    add(Math.min(a.stems().size(), b.stems().size()));
    add(run(a.saying().terms(), b.saying().terms()));
  }

  private void overlap(Bag.Overlap overlap) {
    add(overlap.cosine());
    add(overlap.part());
    add(overlap.heaviest());
  }

  /// The longest run of words that both have in one order.
  private static int run(List<Saying.Key> a, List<Saying.Key> b) {
    int longest = 0;
    int[] before = new int[b.size() + 1];
    for (Saying.Key one : a) {
      int[] now = new int[b.size() + 1];
      for (int j = 0; j < b.size(); j++) {
        now[j + 1] = one.name().equals(b.get(j).name()) ? before[j] + 1 : 0;
        longest = Math.max(longest, now[j + 1]);
      }
      before = now;
    }
    return longest;
  }

  private void predicates(Profile a, Profile b) {
    boolean known = !a.predicate().isEmpty() && !b.predicate().isEmpty();
    add(known);
    add(known && a.predicate().equals(b.predicate()));
    add(known && common(a.senses(), b.senses()) > 0);
    add(b.stems().contains(a.predicate()) || a.stems().contains(b.predicate()));
    add(b.stems().contains(a.predicate()) && a.stems().contains(b.predicate()));
  }

  private void roles(Profile a, Profile b) {
    add(compared(a.in(Role.AGENT), b.in(Role.AGENT)));
    add(compared(a.in(Role.OBJECT), b.in(Role.OBJECT)));
    add(compared(a.in(Role.PREDICATE), b.in(Role.PREDICATE)));
    add(compared(a.in(Role.TIME), b.in(Role.TIME)));
    add(compared(a.in(Role.PLACE), b.in(Role.PLACE)));
    add(compared(core(a), core(b)));
    add(compared(a.numbers(), b.numbers()));
    add(compared(a.parties(), b.parties()));
    add(common(a.parties(), b.parties()));
  }

  private static Set<String> core(Profile profile) {
    Set<String> core = new HashSet<>(profile.in(Role.AGENT));
    core.addAll(profile.in(Role.OBJECT));
    core.addAll(profile.in(Role.RECIPIENT));
    return core;
  }

  /// 1 where the smaller lies in the other, -1 where both have some and share none, 0 where one has
  /// none.
  static double compared(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    int common = common(a, b);
    return common == 0 ? -1 : (double) common / Math.min(a.size(), b.size());
  }

  private static <T> int common(Set<T> a, Set<T> b) {
    int common = 0;
    for (T each : a) {
      common += b.contains(each) ? 1 : 0;
    }
    return common;
  }

  private void about(Profile a, Profile b) {
    Statement one = a.saying().statement();
    Statement other = b.saying().statement();
    add(one.negated() == other.negated());
    add(one.mode() == other.mode());
    add(one.stance() == other.stance());
    add(one.stance() != Statement.Stance.NONE && one.stance() == other.stance());
    add((one.quotation() == null) == (other.quotation() == null));
    Party speaker = a.saying().speaker();
    Party its = b.saying().speaker();
    add(speaker != null && speaker.equals(its));
    add(speaker != null && its != null && !speaker.equals(its));
    add(a.saying().headPos() == PartOfSpeech.VERB && b.saying().headPos() == PartOfSpeech.VERB);
  }

  private void places(Profile a, Profile b) {
    add(Math.abs(a.place() - b.place()));
    add(Math.min(a.place(), b.place()));
    add(Math.max(a.place(), b.place()));
  }
}
