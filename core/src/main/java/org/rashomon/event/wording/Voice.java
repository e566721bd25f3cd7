package org.rashomon.event.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rashomon.account.analysis.Witness;
import org.rashomon.account.quote.Quotation;
import org.rashomon.text.Span;

/// Tells what an account says in its own voice: all that is not reported as somebody's words and
/// doesn't stand within quotation marks.
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
        witness.quotations().stream()
            .map(Quotation::content)
            .flatMap(List::stream)
            .sorted(Comparator.naturalOrder())
            .toList());
  }

  /// Whether none of the span is somebody else's.
  boolean own(Span span) {
    int low = 0;
    int high = others.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (others.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == others.size() || !others.get(low).overlaps(span);
  }
}
