package org.rashomon.render;

import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Consumer;
import org.rashomon.account.analysis.Witness;
import org.rashomon.account.clean.Account;
import org.rashomon.archive.group.Event;
import org.rashomon.event.check.Check;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.report.Report;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Prints records and reports as JSON: each on one line, fields always in the same order.
public final class JsonRenderer implements RecordRenderer {

  private final JsonFactory factory = new JsonFactory();

  /// All of a report, as `EVENT.json` holds it.
  public String report(Report report) {
    Texts texts = Texts.of(report.witnesses());
    return json(out -> new JsonReport(new JsonRecords(out, texts), texts, out).write(report));
  }

  @Override
  public String account(Account account) {
    return json(out -> new JsonRecords(out, Texts.of(account)).account(account));
  }

  @Override
  public String quotation(Witness witness, int quotation, Optional<Parties> parties) {
    return json(out ->
        new JsonRecords(out, Texts.of(witness.account())).quotation(witness, quotation, parties));
  }

  @Override
  public String event(Event event) {
    return json(out -> JsonRecords.event(out, event));
  }

  @Override
  public String check(Check check, Witness witness, Optional<Account> transcript) {
    return json(out -> {
      JsonRecords records = new JsonRecords(out, Texts.of(witness.account()));
      new JsonChecks(out, records, Optional.empty())
          .check(check, witness, transcript.map(Texts::of));
    });
  }

  private String json(Consumer<JsonGenerator> write) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      write.accept(generator);
    }
    return out.toString();
  }
}
