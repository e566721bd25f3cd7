package org.rashomon.render;

import java.util.List;
import org.rashomon.Accounts;
import org.rashomon.account.clean.Account;
import org.rashomon.event.check.Checker;
import org.rashomon.event.check.Transcripts;
import org.rashomon.event.check.Verification;
import org.rashomon.event.report.Compared;
import org.rashomon.event.report.Report;
import org.rashomon.text.Work;

/// The ferry's report, held against a transcript with something of every kind that a page shows.
final class OnRecord {

  static final String HEARING =
      """
      Hearing on the grounding, 5 March <b>2031</b>

      EDDA LORNE (through interpreter): The bridge had no warning at all of the rocks ahead. I said
      so <script>before</script>.

      DOV HALE: The weather was fair. The lights were lit. Nobody looked at them.
      """;

  private OnRecord() {}

  static Report report() {
    Compared ferry = Ferry.compared();
    List<Account> transcripts =
        List.of(
            Accounts.body("courier", HEARING),
            Accounts.body("session", "DOV HALE: The sitting is closed until Thursday."));
    Verification verification =
        new Checker(Work.ALONE)
            .verify(ferry.witnesses(), ferry.families(), Transcripts.of(transcripts));
    return new Compared(
            ferry.event(),
            ferry.witnesses(),
            ferry.parties(),
            ferry.families(),
            ferry.facts(),
            ferry.positions(),
            ferry.agreements(),
            verification,
            ferry.wordings(),
            ferry.coverage(),
            ferry.timeline(),
            ferry.brief())
        .report();
  }
}
