package org.rashomon.account.quote;

import java.util.List;
import org.rashomon.account.clean.Block;
import org.rashomon.account.name.Named;
import org.rashomon.account.parse.Attribution;
import org.rashomon.account.parse.Parsed;
import org.rashomon.account.parse.Tagged;

/// Finds what an account gives as somebody's words, and whose they are.
public final class QuotationFinder {

  /// Attributions less probable than this cost more precision than they bring recall.
  private static final double LEAST_CONFIDENCE = .5;

  /// By place of their content.
  public List<Quotation> find(Named named, Tagged tagged) {
    Parsed parsed = named.parsed();
    List<MarkedRun> scanned =
        MarkScanner.scan(parsed.text(), parsed.paragraphs().stream().map(Block::span).toList());
    MarkedRuns runs = new MarkedRuns(scanned);
    List<Attribution> sure =
        tagged.attributions().stream()
            .filter(attribution -> attribution.confidence() >= LEAST_CONFIDENCE)
            .map(attribution -> CueSubject.named(attribution, parsed))
            .toList();
    List<Attribution> attributions = SpeechByTree.added(sure, parsed);
    Speakers speakers = new Speakers(named);
    List<Quotation> marked =
        Assembly.of(parsed, runs, Narrator.sentences(parsed, scanned), attributions).stream()
            .map(draft -> draft.quotation(speakers))
            .toList();
    return Repeats.attributed(named, Reconciliation.of(marked, attributions, runs, speakers));
  }
}
