package org.rashomon.event.align;

import java.util.HashMap;
import java.util.Map;

/// How alike each of some things is to the one of an account that it is most like, in its words and
/// in those of its sentence: a pair that is no likelier than others of the account tells little.
final class Ranks {

  private record Key(int thing, String account) {}

  private final Map<Key, double[]> most = new HashMap<>();

  /// Notes how alike a thing is to one of that account.
  void note(int thing, String account, double words, double sentence) {
    double[] known = most.computeIfAbsent(new Key(thing, account), _ -> new double[2]);
    known[0] = Math.max(known[0], words);
    known[1] = Math.max(known[1], sentence);
  }

  /// What share of the most a thing is alike to one of that account: words, sentence.
  double[] shares(int thing, String account, double words, double sentence) {
    double[] known = most.getOrDefault(new Key(thing, account), new double[2]);
    return new double[] {share(words, known[0]), share(sentence, known[1])};
  }

  /// The shares of both of a pair, the same whichever comes first: of the words the lesser and the
  /// greater, then of the sentence.
  static double[] ofBoth(double[] one, double[] other) {
    return new double[] {
      Math.min(one[0], other[0]),
      Math.max(one[0], other[0]),
      Math.min(one[1], other[1]),
      Math.max(one[1], other[1])
    };
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
