package org.rashomon.render.page;

import java.util.List;
import java.util.Optional;

/// One of the values that accounts give to one thing.
///
/// @param wordings the words that give it; never empty
/// @param bar where a quantity lies on the finding's scale
public record Stand(List<Wording> wordings, List<Evidence> evidence, Optional<Bar> bar) {

  public Stand {
    wordings = List.copyOf(wordings);
    evidence = List.copyOf(evidence);
  }

  /// Everyone who gives it, each once.
  public List<Cited> by() {
    return Places.once(wordings.stream().flatMap(wording -> wording.by().stream()).toList());
  }
}
