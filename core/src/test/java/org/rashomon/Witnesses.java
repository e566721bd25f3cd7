package org.rashomon;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.account.assertion.AssertionFinder;
import org.rashomon.account.detail.DetailFinder;
import org.rashomon.account.name.NameFinder;
import org.rashomon.account.name.Named;
import org.rashomon.account.quote.Quotation;
import org.rashomon.account.quote.QuotationFinder;
import org.rashomon.account.parse.Tagged;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.identity.PartyFinder;
import org.rashomon.event.witness.Witness;

/// Accounts read by the real stages, without the trained tagger.
public final class Witnesses {

  private static final NameFinder NAMES = new NameFinder();
  private static final QuotationFinder QUOTATIONS = new QuotationFinder();
  private static final DetailFinder DETAILS = new DetailFinder();

  private Witnesses() {}

  public static Witness of(String id, String text) {
    Tagged tagged = Loaded.untagged(Accounts.body(id, text));
    Named named = NAMES.find(tagged);
    List<Quotation> quoted = QUOTATIONS.find(named, tagged);
    return new Witness(
        named, quoted, DETAILS.find(named), new AssertionFinder().find(named, quoted));
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
