package org.rashomon;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.identity.PartyFinder;
import org.rashomon.event.witness.Witness;

/// Accounts read as the program reads them.
public final class Witnesses {

  private Witnesses() {}

  public static Witness of(String id, String text) {
    return Witness.of(Loaded.RASHOMON.analyse(Accounts.body(id, text)));
  }

  /// One for each text, called `a`, `b`, `c`, ...
  public static List<Witness> all(String... texts) {
    List<Witness> witnesses = new ArrayList<>();
    for (String text : texts) {
      witnesses.add(of(String.valueOf((char) ('a' + witnesses.size())), text));
    }
    return witnesses;
  }

  public static Parties parties(List<Witness> witnesses) {
    return new PartyFinder().find(witnesses);
  }
}
