package org.rashomon.render;

import java.util.Optional;
import org.rashomon.clean.Account;
import org.rashomon.group.Event;
import org.rashomon.identity.Parties;
import org.rashomon.quote.Quotation;
import org.rashomon.report.Report;
import org.rashomon.witness.Witness;

/// Prints records and a report's summary for a reader at a terminal.
public final class TextRenderer implements RecordRenderer {

  /// The event, its counts and its conflicts, in at most 30 lines.
  public String report(Report report) {
    return report.event().title() + "\n";
  }

  @Override
  public String account(Account account) {
    return account.id() + "  " + account.label();
  }

  @Override
  public String quotation(Witness witness, int index, Optional<Parties> parties) {
    Quotation quotation = witness.quotations().get(index);
    String speaker = Speaker.of(witness, index, parties).map(Speaker::name).orElse("?");
    return JsonRecords.id(witness.id(), index)
        + "  "
        + speaker
        + ": "
        + quotation.extent().in(witness.text());
  }

  @Override
  public String event(Event event) {
    return event.id() + "  " + String.join(" ", event.accounts());
  }
}
