package org.rashomon.account.analysis.codec;

import java.time.LocalDate;
import org.rashomon.account.print.Ints;
import org.rashomon.account.print.Prints;
import org.rashomon.account.print.Terms;

/// What copies and events are found by.
public final class StoredPrints {

  private StoredPrints() {}

  public static void write(PackedOutput out, Prints prints) {
    out.list(prints.lines(), StoredPrints::write);
    out.whole(prints.shingles().toArray());
    out.optional(prints.outlet(), PackedOutput::string);
    out.optional(prints.published(), PackedOutput::string);
    out.optional(prints.agency(), PackedOutput::string);
  }

  public static Prints prints(PackedInput in) {
    return new Prints(
        in.list(StoredPrints::line),
        Ints.of(in.whole()),
        in.optional(PackedInput::string),
        in.optional(PackedInput::string),
        in.optional(PackedInput::string));
  }

  private static void write(PackedOutput out, Prints.Line line) {
    out.number(line.block());
    out.whole((int) (line.hash() >>> Integer.SIZE), (int) line.hash());
    out.number(line.length());
    out.flag(line.label());
    out.flag(line.report());
    out.number(line.words());
  }

  private static Prints.Line line(PackedInput in) {
    int block = in.number();
    int[] hash = in.whole();
    return new Prints.Line(
        block,
        ((long) hash[0] << Integer.SIZE) | Integer.toUnsignedLong(hash[1]),
        in.number(),
        in.flag(),
        in.flag(),
        in.number());
  }

  public static void write(PackedOutput out, Terms terms) {
    out.string(terms.label());
    out.flag(terms.titled());
    out.optional(terms.day(), (to, day) -> to.string(day.toString()));
    out.list(terms.all(), StoredPrints::write);
    write(out, terms.title());
    out.list(terms.lines(), StoredPrints::write);
  }

  public static Terms terms(PackedInput in) {
    return new Terms(
        in.string(),
        in.flag(),
        in.optional(from -> LocalDate.parse(from.string())),
        in.list(StoredPrints::term),
        ints(in),
        in.list(StoredPrints::words));
  }

  private static void write(PackedOutput out, Terms.Term term) {
    out.string(term.word());
    out.flag(term.name());
  }

  private static Terms.Term term(PackedInput in) {
    return new Terms.Term(in.string(), in.flag());
  }

  private static void write(PackedOutput out, Terms.Line line) {
    out.number(line.block());
    write(out, line.terms());
  }

  private static Terms.Line words(PackedInput in) {
    return new Terms.Line(in.number(), ints(in));
  }

  private static void write(PackedOutput out, Ints values) {
    out.list(values.stream().boxed().toList(), PackedOutput::number);
  }

  private static Ints ints(PackedInput in) {
    return Ints.of(in.list(PackedInput::number));
  }
}
