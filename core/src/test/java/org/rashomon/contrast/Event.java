package org.rashomon.contrast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.annotate.Annotator;
import org.rashomon.annotate.OpenNlpAnnotator;
import org.rashomon.clean.Account;
import org.rashomon.clean.Block;
import org.rashomon.detail.DetailFinder;
import org.rashomon.identity.PartyFinder;
import org.rashomon.name.NameFinder;
import org.rashomon.name.Named;
import org.rashomon.read.Provenance;
import org.rashomon.reuse.Copy;
import org.rashomon.tag.Tagged;
import org.rashomon.text.Span;
import org.rashomon.witness.Witness;

/// Short accounts of one event, read by the real stages.
final class Event {

  private static final Annotator ANNOTATOR = new OpenNlpAnnotator();
  private static final NameFinder NAMES = new NameFinder();
  private static final DetailFinder DETAILS = new DetailFinder();

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
    Named named = NAMES.find(Tagged.untagged(ANNOTATOR.annotate(account)));
    return new Witness(named, List.of(), DETAILS.find(named), List.of());
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
    return new Contrast().facts(witnesses, new PartyFinder().find(witnesses), copies);
  }
}
