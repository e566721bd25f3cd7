package org.rashomon.account.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.quote.Quotation;
import org.rashomon.text.Span;
import org.rashomon.text.Spans;

/// An account's quotations by where they stand; terms are nobody's words.
final class Reported {

  private record Part(Span span, int quotation) {}

  private final List<Quotation> quotations;

  /// By place; the contents of one may lie in another's.
  private final List<Part> contents = new ArrayList<>();

  private final List<Part> cues = new ArrayList<>();
  private int longest;

  Reported(List<Quotation> quotations) {
    this.quotations = quotations;
    for (int i = 0; i < quotations.size(); i++) {
      if (quotations.get(i).form() != Quotation.Form.TERM) {
        for (Span span : quotations.get(i).content()) {
          contents.add(new Part(span, i));
          longest = Math.max(longest, span.length());
        }
        for (Span span : quotations.get(i).cue()) {
          cues.add(new Part(span, i));
        }
      }
    }
    contents.sort((a, b) -> a.span().compareTo(b.span()));
    cues.sort((a, b) -> a.span().compareTo(b.span()));
  }

  Quotation quotation(int index) {
    return quotations.get(index);
  }

  /// Its cue and source.
  List<List<Span>> frame(int index) {
    return List.of(quotations.get(index).cue(), quotations.get(index).source());
  }

  /// The quotation in whose content the span lies, the shortest of several; `null` if in none.
  @Nullable Integer at(Span span) {
    Part best = null;
    int last = Spans.startingBy(contents, Part::span, span.start());
    for (int i = last; i >= 0 && contents.get(i).span().start() + longest >= span.end(); i--) {
      Part part = contents.get(i);
      if (part.span().covers(span)
          && (best == null || part.span().length() < best.span().length())) {
        best = part;
      }
    }
    return best == null ? null : Integer.valueOf(best.quotation());
  }

  /// The quotation in whose cue the span lies; `null` if in none.
  @Nullable Integer byCue(Span span) {
    int last = Spans.startingBy(cues, Part::span, span.start());
    return last >= 0 && cues.get(last).span().covers(span)
        ? Integer.valueOf(cues.get(last).quotation())
        : null;
  }

  /// Whether it is in the account's words what somebody else says.
  boolean isReported(@Nullable Integer quotation) {
    return quotation != null
        && switch (quotations.get(quotation).form()) {
          case INDIRECT, MIXED -> true;
          case DIRECT, TERM -> false;
        };
  }

  @Nullable Integer speaker(@Nullable Integer quotation) {
    return quotation == null ? null : quotations.get(quotation).speaker();
  }
}
