package org.rashomon.account.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Span;

/// A quotation in the making: later sentences may add to it.
final class QuotationDraft {

  final Quotation.Form form;
  final SpeakerRule rule;

  /// The words that name who speaks; `null` where none do.
  final @Nullable Span source;

  private double least = 1;

  final List<Span> content = new ArrayList<>();
  final List<Span> quoted = new ArrayList<>();

  QuotationDraft(Quotation.Form form, SpeakerRule rule, @Nullable Span source) {
    this.form = form;
    this.rule = rule;
    this.source = source;
  }

  QuotationDraft with(List<Span> spans, List<Span> marked) {
    content.addAll(spans);
    quoted.addAll(marked);
    return this;
  }

  /// Makes the confidence that of a weaker rule too.
  QuotationDraft rely(SpeakerRule weaker) {
    least = Math.min(least, weaker.confidence());
    return this;
  }

  boolean speaks() {
    return form != Quotation.Form.TERM;
  }

  Quotation quotation(Speakers speakers) {
    Optional<Speakers.Speaker> speaker = source == null ? Optional.empty() : speakers.of(source);
    double confidence =
        Math.min(least, rule.confidence()) * speaker.map(Speakers.Speaker::confidence).orElse(1.0);
    return new Quotation(
        form,
        List.of(),
        source == null ? List.of() : List.of(source),
        content,
        quoted,
        speaker.map(Speakers.Speaker::entity).orElse(null),
        Math.round(confidence * 100) / 100.0,
        rule.label());
  }
}
