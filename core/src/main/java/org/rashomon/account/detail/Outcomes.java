package org.rashomon.account.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.Token;
import org.rashomon.text.PhraseTable;
import org.rashomon.text.Table;

/// Finds the words that say what happened to somebody.
final class Outcomes {

  private record Entry(String subject, Outcome.Build build) {}

  /// Outcomes that `and` joins befell the same people: `shot and killed` is `killed`.
  private static final List<String> GRAVEST = List.of("killed", "injured");

  private final PhraseTable<Entry> table =
      PhraseTable.of(
          Table.english(Outcomes.class, "outcomes").rows(5),
          0,
          row -> new Entry(row.get(1), row.constant(Outcome.Build.class, 2)));
  private final Wounds wounds = new Wounds();

  /// The outcome whose words begin there; `null` if none do.
  @Nullable Outcome at(SentenceWords words, int from) {
    Optional<PhraseTable.Match<Entry>> entry = words.longest(table, from);
    return entry.isPresent()
        ? new Outcome(
            from, entry.get().to(), entry.get().value().subject(), entry.get().value().build())
        : wounds.at(words, from);
  }

  /// By place; those joined to one (`shot and killed`) are the gravest of them.
  List<Outcome> in(SentenceWords words) {
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

  private static boolean joined(SentenceWords words, Outcome last, Outcome next) {
    if (last.build() != next.build() || next.from() - last.to() > 3) {
      return false;
    }
    boolean link = false;
    for (int i = last.to(); i < next.from(); i++) {
      Token word = words.at(i);
      if (word.is("and") || word.is(",") || word.is("then")) {
        link = true;
      } else if (word.pos() != PartOfSpeech.ADV) {
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
