package org.rashomon.account.parse;

import java.util.List;

/// An account with what the tagger takes for reported speech and for names.
///
/// @param wasRead whether the tagger has read it: that it tagged nothing says something only then
/// @param attributions by place of their content
/// @param names by place, without overlaps
/// @param links of pronouns and descriptions, by place
public record Tagged(
    Parsed parsed,
    boolean wasRead,
    List<Attribution> attributions,
    List<TaggedName> names,
    List<MentionLink> links) {

  public Tagged {
    attributions = List.copyOf(attributions);
    names = List.copyOf(names);
    links = List.copyOf(links);
  }
}
