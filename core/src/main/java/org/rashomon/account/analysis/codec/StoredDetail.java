package org.rashomon.account.analysis.codec;

import org.rashomon.account.detail.Detail;
import org.rashomon.account.detail.Interval;
import org.rashomon.account.detail.Location;
import org.rashomon.account.detail.Quantity;
import org.rashomon.account.detail.Role;
import org.rashomon.account.detail.TimeExpression;

/// A detail, after a number for which of the four it is.
final class StoredDetail {

  private static final int QUANTITY = 0;
  private static final int TIME = 1;
  private static final int LOCATION = 2;
  private static final int ROLE = 3;

  private StoredDetail() {}

  static void write(PackedOutput out, Detail detail) {
    switch (detail) {
      case Quantity quantity -> {
        out.number(QUANTITY);
        write(out, quantity);
      }
      case TimeExpression time -> {
        out.number(TIME);
        out.span(time.span());
        out.string(time.value());
        out.span(time.sentence());
        out.string(time.subject());
        out.flag(time.told());
      }
      case Location location -> {
        out.number(LOCATION);
        out.span(location.span());
        out.list(location.path(), PackedOutput::string);
        out.string(location.subject());
      }
      case Role role -> {
        out.number(ROLE);
        out.span(role.span());
        out.number(role.person());
        out.span(role.office());
      }
    }
  }

  static Detail read(PackedInput in) {
    int kind = in.number();
    return switch (kind) {
      case QUANTITY -> quantity(in);
      case TIME -> new TimeExpression(in.span(), in.string(), in.span(), in.string(), in.flag());
      case LOCATION -> new Location(in.span(), in.list(PackedInput::string), in.string());
      case ROLE -> new Role(in.span(), in.number(), in.span());
      default -> throw new IllegalArgumentException("a detail of kind " + kind);
    };
  }

  private static void write(PackedOutput out, Quantity quantity) {
    out.constant(quantity.kind());
    out.span(quantity.span());
    write(out, quantity.interval());
    out.string(quantity.unit());
    out.string(quantity.subject());
    out.optional(quantity.source(), PackedOutput::span);
    out.string(quantity.basis());
  }

  private static Quantity quantity(PackedInput in) {
    return new Quantity(
        in.constant(Quantity.Kind.class),
        in.span(),
        interval(in),
        in.string(),
        in.string(),
        in.optional(PackedInput::span),
        in.string());
  }

  private static void write(PackedOutput out, Interval interval) {
    out.optional(interval.low(), PackedOutput::real);
    out.optional(interval.high(), PackedOutput::real);
    out.flag(interval.lowOpen());
    out.flag(interval.highOpen());
  }

  private static Interval interval(PackedInput in) {
    return new Interval(
        in.optional(PackedInput::real), in.optional(PackedInput::real), in.flag(), in.flag());
  }
}
