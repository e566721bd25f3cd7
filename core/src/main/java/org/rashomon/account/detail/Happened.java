package org.rashomon.account.detail;

import java.util.Set;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Token;

/// Tells what happened at a time: the nearest word in its clause that says what happened, or that
/// names something that takes time.
final class Happened {

  private static final int REACH = 12;
  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "told",
          "announced",
          "reported",
          "confirmed",
          "added",
          "according",
          "wrote",
          "tweeted",
          "statement",
          "identified",
          "released",
          "charged",
          "posted",
          "updated",
          "published");
  private static final Set<String> LATE = Set.of("late", "early", "last");

  private final Outcomes outcomes = new Outcomes();
  private final Measured measured;

  Happened(Measured measured) {
    this.measured = measured;
  }

  /// Normalised as in [Quantity#subject]; empty where the clause tells nothing.
  String before(SentenceWords words, int from) {
    for (int i = from - 1; i >= 0 && i > from - REACH; i--) {
      Token word = words.at(i);
      boolean elsewhere = word.is(";") || word.is(":") || SAYING.contains(word.lower());
      if (elsewhere) {
        return "";
      }
      Outcome outcome = outcomes.at(words, i);
      if (outcome != null && outcome.to() <= from) {
        return outcome.subject();
      }
      boolean late = LATE.contains(word.lower()) || word.capitalised();
      String known = late ? "" : measured.known(word);
      if (!known.isEmpty()) {
        return known;
      }
      if (word.pos() == PartOfSpeech.VERB && !word.lower().endsWith("ing")) {
        return "";
      }
    }
    return "";
  }

  /// Whether somebody spoke then: `said on Friday`, `in a statement on Friday`.
  boolean told(SentenceWords words, Moment moment) {
    for (int i = moment.from() - 1; i >= 0 && i > moment.from() - REACH; i--) {
      Token word = words.at(i);
      if (SAYING.contains(word.lower())) {
        return true;
      }
      if (word.isVerb() || word.is(",") || word.is(";")) {
        return false;
      }
    }
    return false;
  }
}
