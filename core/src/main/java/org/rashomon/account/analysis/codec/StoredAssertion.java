package org.rashomon.account.analysis.codec;

import java.util.List;
import java.util.Set;
import org.rashomon.account.assertion.Assertion;
import org.rashomon.account.assertion.Term;
import org.rashomon.account.parse.PartOfSpeech;

/// An assertion with its terms.
final class StoredAssertion {

  private StoredAssertion() {}

  static void write(PackedOutput out, Assertion assertion) {
    out.span(assertion.span());
    out.optional(assertion.quotation(), PackedOutput::number);
    out.optional(assertion.speaker(), PackedOutput::number);
    out.optional(assertion.holder(), PackedOutput::number);
    out.constant(assertion.stance());
    out.constant(assertion.mode());
    out.flag(assertion.negated());
    out.list(assertion.terms(), StoredAssertion::write);
    out.signed(assertion.head());
  }

  static Assertion read(PackedInput in) {
    return new Assertion(
        in.span(),
        in.optional(PackedInput::number),
        in.optional(PackedInput::number),
        in.optional(PackedInput::number),
        in.constant(Assertion.Stance.class),
        in.constant(Assertion.Mode.class),
        in.flag(),
        in.list(StoredAssertion::term),
        in.signed());
  }

  private static void write(PackedOutput out, Term term) {
    out.span(term.span());
    out.constant(term.pos());
    out.string(term.lemma());
    out.string(term.stem());
    List<Integer> senses = term.senses().stream().sorted().toList();
    out.list(senses, PackedOutput::signed);
    out.optional(term.entity(), PackedOutput::number);
  }

  private static Term term(PackedInput in) {
    return new Term(
        in.span(),
        in.constant(PartOfSpeech.class),
        in.string(),
        in.string(),
        Set.copyOf(in.list(PackedInput::signed)),
        in.optional(PackedInput::number));
  }
}
