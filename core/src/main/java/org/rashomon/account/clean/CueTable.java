package org.rashomon.account.clean;

import java.util.List;
import java.util.Optional;
import org.rashomon.text.Table;

/// The cues of one table, in its order.
record CueTable(List<Cue> cues) {

  /// Lines of more words than any cue allows needn't be looked at.
  static final int MOST_WORDS = 80;

  static CueTable load(String name) {
    return new CueTable(Table.english(CueTable.class, name).cells().stream().map(Cue::of).toList());
  }

  /// What the first cue that matches says.
  ///
  /// @param words a line's, all of them
  Optional<String> meaning(List<String> words) {
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    return cues.stream().filter(cue -> cue.matches(words)).map(Cue::means).findFirst();
  }
}
