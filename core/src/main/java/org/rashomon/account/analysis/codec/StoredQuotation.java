package org.rashomon.account.analysis.codec;

import org.rashomon.account.quote.Quotation;

/// A quotation.
final class StoredQuotation {

  private StoredQuotation() {}

  static void write(PackedOutput out, Quotation quotation) {
    out.constant(quotation.form());
    out.list(quotation.cue(), PackedOutput::span);
    out.list(quotation.source(), PackedOutput::span);
    out.list(quotation.content(), PackedOutput::span);
    out.list(quotation.quoted(), PackedOutput::span);
    out.optional(quotation.speaker(), PackedOutput::number);
    out.real(quotation.confidence());
    out.string(quotation.rule());
  }

  static Quotation read(PackedInput in) {
    return new Quotation(
        in.constant(Quotation.Form.class),
        in.list(PackedInput::span),
        in.list(PackedInput::span),
        in.list(PackedInput::span),
        in.list(PackedInput::span),
        in.optional(PackedInput::number),
        in.real(),
        in.string());
  }
}
