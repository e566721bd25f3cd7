package org.rashomon.event.witness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.text.Passage;

/// An event's witnesses, by the ids of their accounts.
public final class Testimony {

  private final Map<String, Witness> byId = new HashMap<>();

  public Testimony(List<Witness> witnesses) {
    witnesses.forEach(witness -> byId.put(witness.id(), witness));
  }

  /// @throws IllegalArgumentException if the account is none of the event's
  public Witness of(String account) {
    Witness witness = byId.get(account);
    if (witness == null) {
      throw new IllegalArgumentException("no account " + account + " in this event");
    }
    return witness;
  }

  /// The words that stand there, on one line.
  public String line(Passage passage) {
    return words(passage).replaceAll("\\s+", " ").strip();
  }

  /// The words that stand there.
  public String words(Passage passage) {
    return passage.span().in(of(passage.account()).text());
  }
}
