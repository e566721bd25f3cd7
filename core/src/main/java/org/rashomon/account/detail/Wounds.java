package org.rashomon.account.detail;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.Token;
import org.rashomon.text.Table;

/// Finds outcomes whose words stand apart: `taken by ambulance to a hospital`, `suffered a wound`.
final class Wounds {

  private static final int REACH = 9;

  /// The same for a part of the body: `hit in the upper left leg`.
  private static final int BODY_REACH = 5;

  private static final Set<String> PLACES =
      Set.of("hospital", "hospitals", "infirmary", "clinic", "medical", "trauma", "er");
  private static final Set<String> SUFFERING =
      Set.of("suffered", "suffering", "suffers", "sustained", "sustaining", "received", "with");
  private static final Set<String> WOUNDS =
      Set.of("wound", "wounds", "injury", "injuries", "burns", "fractures", "concussion");

  private static final Set<String> HITTING = Set.of("hit", "struck");

  private final Set<String> care = Table.english(Wounds.class, "care").words();
  private final Set<String> body = Table.english(Wounds.class, "body-parts").words();

  /// The outcome whose first word stands there; `null` if none does.
  @Nullable Outcome at(SentenceWords words, int from) {
    String word = words.at(from).lower();
    if (care.contains(word) && follows(words, from, PLACES) >= 0) {
      Outcome.Build build = word.endsWith("ing") ? Outcome.Build.OBJECT : Outcome.Build.PARTICIPLE;
      return new Outcome(from, from + 1, "hospitalised", build);
    }
    if (SUFFERING.contains(word)) {
      int wound = follows(words, from, WOUNDS);
      boolean own = wound >= 0 && (!word.equals("with") || words.at(wound - 1).is("gunshot"));
      String subject = words.at(wound - 1).is("gunshot") ? "shot" : "injured";
      return own ? new Outcome(from, wound + 1, subject, Outcome.Build.SUBJECT) : null;
    }
    boolean hit = HITTING.contains(word) && words.at(from + 1).is("in");
    return hit && follows(words, from, body, BODY_REACH) >= 0
        ? new Outcome(from, from + 1, "injured", Outcome.Build.PARTICIPLE)
        : null;
  }

  private static int follows(SentenceWords words, int from, Set<String> among) {
    return follows(words, from, among, REACH);
  }

  private static int follows(SentenceWords words, int from, Set<String> among, int reach) {
    for (int i = from + 1; i <= from + reach; i++) {
      Token word = words.at(i);
      if (among.contains(word.lower())) {
        return i;
      }
      if (word.is(".") || word.is(";") || word.is("who")) {
        return -1;
      }
    }
    return -1;
  }
}
