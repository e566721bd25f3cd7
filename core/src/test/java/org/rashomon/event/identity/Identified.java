package org.rashomon.event.identity;

import java.util.List;
import java.util.Map;

/// Parties made by hand, for tests of the stages after this one.
public final class Identified {

  private Identified() {}

  public static Parties parties(List<Party> all, Map<String, List<Party>> byAccount) {
    return new Parties(all, byAccount);
  }
}
