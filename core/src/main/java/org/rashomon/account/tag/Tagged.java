package org.rashomon.account.tag;

import java.util.List;
import org.rashomon.account.annotate.Annotated;

/// An account with what the tagger takes for reported speech and for names.
///
/// @param wasRead whether the tagger has read it: that it tagged nothing says something only then
/// @param attributions by place of their content
/// @param names by place, without overlaps
public record Tagged(
    Annotated annotated, boolean wasRead, List<Attribution> attributions, List<TaggedName> names) {

  /// An account in which nothing is tagged: what follows rests on rules alone.
  public static Tagged untagged(Annotated annotated) {
    return new Tagged(annotated, false, List.of(), List.of());
  }

  public Tagged {
    attributions = List.copyOf(attributions);
    names = List.copyOf(names);
  }
}
