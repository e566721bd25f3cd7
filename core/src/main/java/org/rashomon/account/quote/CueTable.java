package org.rashomon.account.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.text.Table;

/// The verbs that report, by their forms.
final class CueTable {

  static final CueTable ENGLISH = new CueTable(Table.of(CueTable.class, "en/cues.tsv").cells());

  private final Map<String, List<Cue>> byForm = new HashMap<>();

  private CueTable(List<List<String>> rows) {
    for (List<String> row : rows) {
      Cue cue = new Cue(row.get(0), row.get(2), frames(row.get(3)));
      for (String form : row.get(1).split(" ", -1)) {
        byForm.computeIfAbsent(form, key -> new ArrayList<>()).add(cue);
      }
    }
    // A verb with its particle is tried before the bare verb.
    byForm
        .values()
        .forEach(cues ->
            cues.sort((a, b) -> Boolean.compare(a.particle().isEmpty(), b.particle().isEmpty())));
  }

  private static Set<Cue.Frame> frames(String codes) {
    return codes.chars().mapToObj(c -> Cue.Frame.of((char) c)).collect(Collectors.toSet());
  }

  /// The cue whose form and particle stand at `i`.
  Optional<Cue> at(Narrated sentence, int i) {
    String next = sentence.word(i + 1).lower();
    return byForm.getOrDefault(sentence.word(i).lower(), List.of()).stream()
        .filter(cue -> cue.particle().isEmpty() || cue.particle().equals(next))
        .findFirst();
  }

  /// Whether the word is a form of a verb that quotes.
  boolean isSpeech(String form) {
    return byForm.getOrDefault(form, List.of()).stream()
        .anyMatch(cue -> cue.takes(Cue.Frame.QUOTE));
  }
}
