package org.rashomon.event.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rashomon.account.quote.Quotation;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Span;
import org.rashomon.text.Spans;

/// What an account says in its own voice: all that is not reported as somebody's words and doesn't
/// stand within quotation marks.
final class Voice {

  private final List<Span> others = new ArrayList<>();

  private Voice(List<Span> spans) {
    for (Span span : spans.stream().sorted().toList()) {
      if (!others.isEmpty() && others.getLast().end() >= span.start()) {
        others.add(Span.hull(others.removeLast(), span));
      } else {
        others.add(span);
      }
    }
  }

  static Voice of(Witness witness) {
    return new Voice(
        witness.quotations().stream().map(Quotation::content).flatMap(List::stream).toList());
  }

  /// Whether none of the span is somebody else's.
  boolean own(Span span) {
    return Spans.overlapping(others, Function.identity(), span).isEmpty();
  }
}
