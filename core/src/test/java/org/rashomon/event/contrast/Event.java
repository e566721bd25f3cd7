package org.rashomon.event.contrast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.Loaded;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Block;
import org.rashomon.account.read.Provenance;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.event.identity.PartyFinder;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Span;

/// Short accounts of one event, read as the program reads them.
final class Event {

  private Event() {}

  static Witness witness(String id, String text) {
    return witness(id, text, null);
  }

  static Witness witness(String id, String text, @Nullable String published) {
    Account account =
        new Account(
            id,
            id + ".txt",
            new Provenance(null, null, null, null, published),
            "en",
            text,
            List.of(new Block(new Span(0, text.length()), Block.Kind.BODY)));
    return Witness.of(Loaded.RASHOMON.analyse(account));
  }

  /// The accounts are called `a`, `b`, `c`, ...
  static List<Fact> facts(String... texts) {
    List<Witness> witnesses = new ArrayList<>();
    for (String text : texts) {
      witnesses.add(witness(String.valueOf((char) ('a' + witnesses.size())), text));
    }
    return facts(witnesses, List.of());
  }

  static List<Fact> facts(List<Witness> witnesses, List<Copy> copies) {
    return new Contrast()
        .facts(witnesses, new PartyFinder().find(witnesses), List.of(), List.of(), copies);
  }
}
