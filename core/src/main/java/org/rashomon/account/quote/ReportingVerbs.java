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
final class ReportingVerbs {

  static final ReportingVerbs ENGLISH =
      new ReportingVerbs(Table.english(ReportingVerbs.class, "reporting-verbs").rows(6));

  private final Map<String, List<ReportingVerb>> byForm = new HashMap<>();

  private ReportingVerbs(List<Table.Row> rows) {
    for (Table.Row row : rows) {
      ReportingVerb cue = new ReportingVerb(row.get(2), frames(row.get(3)));
      for (String form : row.words(1)) {
        byForm.computeIfAbsent(form, key -> new ArrayList<>()).add(cue);
      }
    }
    // A verb with its particle is tried before the bare verb.
    byForm
        .values()
        .forEach(cues ->
            cues.sort((a, b) -> Boolean.compare(a.particle().isEmpty(), b.particle().isEmpty())));
  }

  private static Set<ReportingVerb.Frame> frames(String codes) {
    return codes
        .chars()
        .mapToObj(c -> ReportingVerb.Frame.of((char) c))
        .collect(Collectors.toSet());
  }

  /// The cue whose form and particle stand at `i`.
  Optional<ReportingVerb> at(Narrated sentence, int i) {
    String next = sentence.word(i + 1).lower();
    return byForm.getOrDefault(sentence.word(i).lower(), List.of()).stream()
        .filter(cue -> cue.particle().isEmpty() || cue.particle().equals(next))
        .findFirst();
  }

  /// Whether the word is a form of a verb that quotes.
  boolean isSpeech(String form) {
    return byForm.getOrDefault(form, List.of()).stream()
        .anyMatch(cue -> cue.takes(ReportingVerb.Frame.QUOTE));
  }
}
