package org.rashomon.event.brief;

import java.util.List;
import org.rashomon.text.Passage;

/// An account's sentence that stands for what several say.
///
/// @param backing the like sentences of other accounts, one each; copies of its own are left out
/// @param matters ids of the findings that stand in it
public record Chosen(Passage passage, List<Passage> backing, List<String> matters) {

  public Chosen {
    backing = List.copyOf(backing);
    matters = List.copyOf(matters);
  }

  /// The accounts with a like sentence, sorted.
  public List<String> backedBy() {
    return backing.stream().map(Passage::account).toList();
  }
}
