package org.rashomon.account.quote;

import java.util.List;
import org.rashomon.account.parse.Parsed;
import org.rashomon.account.clean.Block;
import org.rashomon.account.name.Named;
import org.rashomon.account.parse.Tagged;

/// Finds what an account gives as somebody's words, and whose they are.
public final class QuotationFinder {

  /// By place of their content.
  public List<Quotation> find(Named named, Tagged tagged) {
    Rules rules = Rules.of(named);
    return Repeats.attributed(
        named, Reconciliation.of(rules.quotations(), tagged.attributions(), rules.runs(), rules.speakers()));
  }

  /// What the rules alone find.
  ///
  /// @param runs what stands within quotation marks
  record Rules(
      List<MarkedRun> runs,
      List<Narrated> sentences,
      Speakers speakers,
      List<Quotation> quotations) {

    static Rules of(Named named) {
      Parsed parsed = named.parsed();
      List<MarkedRun> runs =
          MarkScanner.scan(
              parsed.text(), parsed.paragraphs().stream().map(Block::span).toList());
      List<Narrated> sentences = Narrator.sentences(parsed, runs);
      Speakers speakers = new Speakers(named);
      List<Quotation> quotations =
          Assembly.of(runs, sentences).stream().map(draft -> draft.quotation(speakers)).toList();
      return new Rules(runs, sentences, speakers, quotations);
    }
  }
}
