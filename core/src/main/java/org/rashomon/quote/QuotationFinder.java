package org.rashomon.quote;

import java.util.List;
import org.rashomon.annotate.Annotated;
import org.rashomon.clean.Block;
import org.rashomon.name.Named;

/// Finds what an account gives as somebody's words, and whose they are.
public final class QuotationFinder {

  /// By place of their content.
  public List<Quotation> find(Named named) {
    Annotated annotated = named.annotated();
    List<MarkedRun> runs =
        MarkScanner.scan(
            annotated.text(), annotated.paragraphs().stream().map(Block::span).toList());
    List<Narrated> sentences = Narrator.sentences(annotated, runs);
    Speakers speakers = new Speakers(named);
    return Assembly.of(runs, sentences).stream().map(draft -> draft.quotation(speakers)).toList();
  }
}
