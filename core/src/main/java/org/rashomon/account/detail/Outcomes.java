package org.rashomon.account.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Table;

/// Finds the words that say what happened to somebody.
final class Outcomes {

  private record Entry(List<String> words, String subject, Outcome.Build build) {}

  /// Those told together are told of one: `shot and killed` is `killed`.
  private static final List<String> GRAVEST = List.of("killed", "injured");

  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  private final Wounds wounds = new Wounds();

  Outcomes() {
    for (Table.Row row : Tables.rows("outcomes", 5)) {
      List<String> phrase = List.of(row.get(0).split(" ", -1));
      Outcome.Build build = Outcome.Build.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      byFirst
          .computeIfAbsent(phrase.getFirst(), first -> new ArrayList<>())
          .add(new Entry(phrase, row.get(1), build));
    }
    byFirst.values().forEach(list -> list.sort(Comparator.comparingInt(e -> -e.words().size())));
  }

  /// The outcome whose words begin there; `null` if none do.
  @Nullable Outcome at(Words words, int from) {
    for (Entry entry : byFirst.getOrDefault(words.at(from).lower(), List.of())) {
      if (words.matches(from, entry.words())) {
        return new Outcome(from, from + entry.words().size(), entry.subject(), entry.build());
      }
    }
    return wounds.at(words, from);
  }

  /// By place; those joined to one (`shot and killed`) are the gravest of them.
  List<Outcome> in(Words words) {
    List<Outcome> found = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Outcome outcome = at(words, i);
      if (outcome == null) {
        i++;
        continue;
      }
      Outcome last = found.isEmpty() ? null : found.getLast();
      if (last != null && joined(words, last, outcome)) {
        found.set(found.size() - 1, outcome.shift(last.from(), graver(last, outcome)));
      } else {
        found.add(outcome);
      }
      i = outcome.to();
    }
    return found;
  }

  private static boolean joined(Words words, Outcome last, Outcome next) {
    if (last.build() != next.build() || next.from() - last.to() > 3) {
      return false;
    }
    boolean link = false;
    for (int i = last.to(); i < next.from(); i++) {
      Word word = words.at(i);
      if (word.is("and") || word.is(",") || word.is("then")) {
        link = true;
      } else if (word.pos() != org.rashomon.account.annotate.PartOfSpeech.ADV) {
        return false;
      }
    }
    return link;
  }

  private static String graver(Outcome a, Outcome b) {
    for (String grave : GRAVEST) {
      if (a.subject().equals(grave) || b.subject().equals(grave)) {
        return grave;
      }
    }
    return b.subject();
  }
}
