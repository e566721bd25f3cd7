package org.rashomon.brief;

import java.util.List;
import org.rashomon.text.Passage;

/// An account's sentence that stands for what several tell.
///
/// @param backedBy the accounts that tell most of the same, sorted; not the sentence's own, nor
///   copies of it
/// @param matters ids of the findings that stand in it
public record Chosen(Passage passage, List<String> backedBy, List<String> matters) {

  public Chosen {
    backedBy = List.copyOf(backedBy);
    matters = List.copyOf(matters);
  }
}
