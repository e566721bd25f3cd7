package org.rashomon.detail;

import java.util.List;
import org.rashomon.annotate.Annotated;
import org.rashomon.annotate.OpenNlpAnnotator;
import org.rashomon.clean.Account;
import org.rashomon.clean.Block;
import org.rashomon.name.NameFinder;
import org.rashomon.name.Named;
import org.rashomon.read.Provenance;
import org.rashomon.tag.Tagged;
import org.rashomon.text.Span;

/// A line of text, read as far as this stage needs it.
final class Read {

  private static final OpenNlpAnnotator ANNOTATOR = new OpenNlpAnnotator();

  private Read() {}

  static Named named(String text) {
    Account account =
        new Account(
            "a",
            "a.txt",
            Provenance.UNKNOWN,
            "en",
            text,
            List.of(new Block(new Span(0, text.length()), Block.Kind.BODY)));
    Annotated annotated = ANNOTATOR.annotate(account);
    return new NameFinder().find(Tagged.untagged(annotated));
  }

  static Words words(String text) {
    return Words.of(named(text).annotated().sentences().getFirst());
  }

  /// An interval as the tables write it: `(80, ∞)`.
  static String written(Interval interval) {
    Double low = interval.low();
    Double high = interval.high();
    return (low == null || interval.lowOpen() ? "(" : "[")
        + (low == null ? "-∞" : plain(low))
        + ", "
        + (high == null ? "∞" : plain(high))
        + (high == null || interval.highOpen() ? ")" : "]");
  }

  private static String plain(double value) {
    double rounded = Math.round(value * 1000) / 1000.0;
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }
}
