package org.rashomon.account.analysis.codec;

import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.statement.Part;
import org.rashomon.account.statement.Statement;
import org.rashomon.text.Span;

/// A statement with its parts.
final class StoredStatement {

  private StoredStatement() {}

  static void write(PackedOutput out, Statement statement) {
    out.span(statement.span());
    out.optional(statement.quotation(), PackedOutput::number);
    out.optional(statement.speaker(), PackedOutput::number);
    out.optional(statement.holder(), PackedOutput::number);
    out.constant(statement.stance());
    out.constant(statement.mode());
    out.flag(statement.negated());
    out.list(statement.parts(), StoredStatement::write);
    out.signed(statement.head());
  }

  static Statement read(PackedInput in) {
    return new Statement(
        in.span(),
        in.optional(PackedInput::number),
        in.optional(PackedInput::number),
        in.optional(PackedInput::number),
        in.constant(Statement.Stance.class),
        in.constant(Statement.Mode.class),
        in.flag(),
        in.list(StoredStatement::part),
        in.signed());
  }

  private static void write(PackedOutput out, Part part) {
    out.constant(part.role());
    out.flag(part.top());
    out.span(part.span());
    out.constant(part.pos());
    out.string(part.lemma());
    out.optional(part.entity(), PackedOutput::number);
  }

  private static Part part(PackedInput in) {
    Part.Role role = in.constant(Part.Role.class);
    boolean top = in.flag();
    Span span = in.span();
    PartOfSpeech pos = in.constant(PartOfSpeech.class);
    String lemma = in.string();
    return Part.of(role, top, span, pos, lemma, in.optional(PackedInput::number));
  }
}
