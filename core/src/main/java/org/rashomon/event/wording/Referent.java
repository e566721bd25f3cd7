package org.rashomon.event.wording;

import java.util.Comparator;
import java.util.List;

/// One thing, person or body of an event, and the words that the accounts chose for it.
///
/// @param name the choice of most accounts
/// @param independent how many accounts name it when copies count once
/// @param labels by account and place; at least two choices among them
public record Referent(String name, int independent, List<Label> labels) {

  public Referent {
    labels = labels.stream().sorted(Comparator.comparing(Label::passage)).toList();
    if (labels.isEmpty()) {
      throw new IllegalArgumentException("nobody names " + name);
    }
  }
}
