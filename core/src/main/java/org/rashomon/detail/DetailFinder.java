package org.rashomon.detail;

import java.util.List;
import org.rashomon.name.Named;

/// Finds the quantities and roles that an account states.
public final class DetailFinder {

  /// By place.
  public List<Detail> find(Named named) {
    return List.of();
  }
}
