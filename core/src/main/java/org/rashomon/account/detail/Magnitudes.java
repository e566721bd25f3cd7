package org.rashomon.account.detail;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.word.Lemmas;

/// Reads how strong an earthquake was: `a magnitude-6.2 quake`, `6.2 on the Richter scale`.
final class Magnitudes {

  /// None was stronger.
  private static final double MOST = 10;

  /// By place.
  List<Measure> in(SentenceWords words) {
    List<Measure> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.at(i).is("magnitude")) {
        int at = words.at(i + 1).isDash() || words.at(i + 1).is("of") ? i + 2 : i + 1;
        int before = words.at(i - 1).isDash() ? i - 2 : i - 1;
        if (isMagnitude(words, at)) {
          found.add(measure(words, at, i, at + 1));
        } else if (isMagnitude(words, before)) {
          found.add(measure(words, before, before, i + 1));
        }
      } else if (words.matches(i + 1, List.of("on", "the", "richter")) && isMagnitude(words, i)) {
        found.add(measure(words, i, i, i + 4));
      }
    }
    return found;
  }

  private static boolean isMagnitude(SentenceWords words, int at) {
    String figure = words.at(at).text();
    return figure.matches("\\d(\\.\\d)?") && Double.parseDouble(figure) < MOST;
  }

  private static Measure measure(SentenceWords words, int number, int from, int to) {
    String figure = words.at(number).text();
    double value = Double.parseDouble(figure);
    double grain = figure.length() > 1 ? .05 : .5;
    Interval interval = Interval.halfOpen(value - grain, value + grain);
    return new Measure(Quantity.Kind.MAGNITUDE, from, to, interval, "magnitude");
  }

  /// Which quake the sentence tells of.
  static String subject(SentenceWords words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.at(i).lower().startsWith("aftershock")
          || words.at(i).lower().startsWith("foreshock")) {
        return Lemmas.singular(words.at(i).lower());
      }
    }
    return "earthquake";
  }
}
