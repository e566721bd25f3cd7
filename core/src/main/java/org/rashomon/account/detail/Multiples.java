package org.rashomon.account.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.text.Table;

/// Reads deeds that tell how many they befell: `a triple homicide`, `double-murder`.
final class Multiples {

  private final Map<String, Double> factors = new HashMap<>();
  private final Map<String, String> deeds = new HashMap<>();

  Multiples() {
    for (Table.Row row : Table.english(Multiples.class, "multiples").rows(5)) {
      if (row.get(0).equals("factor")) {
        factors.put(row.get(1), row.number(2));
      } else {
        deeds.put(row.get(1), row.get(2));
      }
    }
  }

  /// By place.
  List<Toll> in(SentenceWords words) {
    List<Toll> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Double factor = factors.get(words.at(i).lower());
      if (factor != null) {
        int at = words.at(i + 1).isDash() ? i + 2 : i + 1;
        boolean fatal = words.at(at).is("fatal");
        int deed = words.at(at).is("fatal") ? at + 1 : at;
        String subject = deeds.get(words.at(deed).lower());
        if (subject != null) {
          found.add(toll(words, i, deed + 1, factor, fatal ? "killed" : subject));
        }
      }
    }
    return found;
  }

  private static Toll toll(SentenceWords words, int from, int to, double number, String subject) {
    PeoplePhrase people =
        new PeoplePhrase(
            from,
            to,
            Interval.of(number),
            "person",
            PeoplePhrase.Form.NUMBERED,
            PeoplePhrase.Share.WHOLE);
    return new Toll(words, from, to, subject, List.of(people), false);
  }
}
