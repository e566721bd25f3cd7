package org.rashomon.event.align;

import java.util.List;

/// What the accounts of an event tell, each thing with every account's statement of it.
///
/// @param issues each statement is in exactly one; by the first statement of each
/// @param nearness which accounts come near what is told
public record Alignment(List<Issue> issues, Nearness nearness) {

  public Alignment {
    issues = List.copyOf(issues);
  }
}
