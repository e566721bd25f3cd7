package org.rashomon.event.collate;

import java.util.List;
import java.util.Map;
import org.rashomon.account.quote.Quotation;

/// Whether two utterances are one, and how sure that is.
///
/// Words weigh by how few of the event's utterances hold them.
record Likeness(Map<String, Integer> frequency, int utterances, Voices voices) {

  /// Of the shorter utterance's weight, how much the other must hold.
  private static final double ENOUGH = .48;

  /// The same, where a speaker isn't known.
  private static final double ENOUGH_UNNAMED = .7;

  private static final int FEWEST_STEMS = 3;

  /// Words in a row within both marks that are no chance.
  private static final int RUN = 3;

  /// A run of marked words with this many that mean something joins what other words differ in.
  private static final int RUN_STEMS = 2;

  /// Longer utterances are not searched for a run: what they share counts without one.
  private static final long MOST_CELLS = 4_000_000;

  /// Words of one within the other's marks, with something else in common, are no chance.
  private static final int WITHIN = 4;

  private static final int WITHIN_STEMS = 2;

  /// How alike two utterances are.
  ///
  /// @param held how much of the lighter one the other holds, 0 to 1
  /// @param enough whether that makes them one
  record Likelihood(double held, boolean enough) {}

  private static final Likelihood NONE = new Likelihood(0, false);

  Likelihood of(Utterance a, Utterance b) {
    if (a.contradicts(b, voices) || !(a.isMarked() || b.isMarked())) {
      return NONE;
    }
    if (sameMarkedWords(a, b)) {
      return new Likelihood(1, true);
    }
    if (a.form() == Quotation.Form.TERM || b.form() == Quotation.Form.TERM) {
      return NONE;
    }
    boolean named = a.speaker() != null && a.speaker().equals(b.speaker());
    boolean within = within(a, b) || within(b, a);
    List<String> shared = inOrder(a, b);
    double held = held(a, b, shared);
    boolean alike = shared.size() >= FEWEST_STEMS && held >= (named ? ENOUGH : ENOUGH_UNNAMED);
    boolean run = named && held >= ENOUGH / 2 && sharesRun(a, b);
    double likely = within ? Math.max(held, ENOUGH) : held;
    return new Likelihood(Math.min(likely, .99), alike || run || within);
  }

  /// Whether `a` quotes a part of `b`: a few words that stand in `b`'s marks too, and its other
  /// words are of the same thing.
  private boolean within(Utterance a, Utterance b) {
    boolean voiced = a.speaker() != null && b.speaker() != null;
    return a.isWithin(b, voiced ? WITHIN_STEMS : WITHIN)
        && a.markedContent() >= WITHIN_STEMS
        && inOrder(a, b).size() > a.markedContent();
  }

  private double weight(String stem) {
    return Math.log((utterances + 1.0) / frequency.getOrDefault(stem, 1));
  }

  private double weight(Utterance utterance) {
    return utterance.stems().stream().mapToDouble(this::weight).sum();
  }

  /// The stems that both hold in the same order: who misquotes changes words, and seldom their
  /// order.
  private static List<String> inOrder(Utterance a, Utterance b) {
    List<String> left = a.wording().contentStems();
    return Alignment.of(left, b.wording().contentStems()).stream()
        .map(pair -> left.get(pair.a()))
        .distinct()
        .toList();
  }

  /// How much of the lighter utterance's weight the other holds.
  private double held(Utterance a, Utterance b, List<String> shared) {
    double lighter = Math.min(weight(a), weight(b));
    return lighter == 0 ? 0 : shared.stream().mapToDouble(this::weight).sum() / lighter;
  }

  private static boolean sameMarkedWords(Utterance a, Utterance b) {
    return a.isMarked()
        && b.isMarked()
        && a.markedKeys().equals(b.markedKeys())
        && a.wording().words().stream().anyMatch(word -> word.marked() && word.content());
  }

  /// Whether enough words in a row stand within the marks of both.
  private static boolean sharesRun(Utterance a, Utterance b) {
    List<PassageWords.Word> left = a.wording().words();
    List<PassageWords.Word> right = b.wording().words();
    if ((long) left.size() * right.size() > MOST_CELLS) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        if (startsRun(left, i, right, j)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean startsRun(
      List<PassageWords.Word> left, int i, List<PassageWords.Word> right, int j) {
    int length = 0;
    int stems = 0;
    while (i + length < left.size()
        && j + length < right.size()
        && same(left.get(i + length), right.get(j + length))) {
      stems += left.get(i + length).content() ? 1 : 0;
      length++;
      if (length >= RUN && stems >= RUN_STEMS) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(PassageWords.Word a, PassageWords.Word b) {
    return a.marked() && b.marked() && a.key().equals(b.key());
  }
}
