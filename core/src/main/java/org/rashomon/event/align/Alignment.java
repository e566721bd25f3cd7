package org.rashomon.event.align;

import java.util.List;

/// What the accounts of an event tell, each thing with every account's statement of it.
///
/// @param issues each statement is in exactly one; by the first statement of each
/// @param nearness which accounts come near what is told
/// @param figures which of their numbers are of one thing
public record Alignment(List<Issue> issues, Nearness nearness, FigureAlignment figures) {

  public Alignment {
    issues = List.copyOf(issues);
  }
}
