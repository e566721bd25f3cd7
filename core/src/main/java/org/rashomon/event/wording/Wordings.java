package org.rashomon.event.wording;

import java.util.List;
import org.rashomon.text.Passage;

/// What the accounts of one event call the things that they report.
///
/// @param referents those that most independent accounts name first
/// @param loaded words that judge, in the accounts' own voice, by account and place
public record Wordings(List<Referent> referents, List<LoadedWord> loaded) {

  public static final Wordings NONE = new Wordings(List.of(), List.of());

  public Wordings {
    referents = List.copyOf(referents);
    loaded = List.copyOf(loaded);
  }

  /// Where accounts judge rather than heighten.
  public List<Passage> judging() {
    return loaded.stream().filter(LoadedWord::judges).map(LoadedWord::passage).toList();
  }
}
