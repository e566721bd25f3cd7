package org.rashomon.event.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.account.detail.Detail;
import org.rashomon.account.detail.Location;
import org.rashomon.account.detail.Quantity;
import org.rashomon.account.detail.Role;
import org.rashomon.account.detail.TimeExpression;
import org.rashomon.account.parse.Sentence;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// Finds when and where accounts say that the event happened.
///
/// Only a day or a place that an account's beginning gives for something that happened is taken; an
/// account that gives two for one thing speaks of two things, and is left out.
final class Occasions {

  /// How many sentences are the beginning.
  private static final int LEAD = 6;

  /// That something happened at a time or in a place.
  record Occasion(Fact.Kind kind, String subject, ComparedReading reading) {

    private boolean rivals(Occasion other) {
      return kind == other.kind && subject.equals(other.subject) && !reading.sameAs(other.reading);
    }
  }

  private Occasions() {}

  /// By place in the account.
  static List<Occasion> of(Witness witness) {
    List<Sentence> lead = witness.named().parsed().sentences().stream().limit(LEAD).toList();
    if (lead.isEmpty()) {
      return List.of();
    }
    int end = lead.getLast().span().end();
    List<Occasion> found = new ArrayList<>();
    for (Detail detail : witness.details()) {
      if (detail.span().end() <= end) {
        switch (detail) {
          case TimeExpression time -> when(witness, time).ifPresent(found::add);
          case Location location -> where(witness, location).ifPresent(found::add);
          case Quantity _, Role _ -> {}
        }
      }
    }
    return found.stream().filter(each -> found.stream().noneMatch(each::rivals)).toList();
  }

  private static Optional<Occasion> when(Witness witness, TimeExpression time) {
    if (time.told() || time.subject().isEmpty()) {
      return Optional.empty();
    }
    boolean named = time.span().in(witness.text()).chars().anyMatch(Character::isDigit);
    return DayRange.of(time.value(), named)
        .map(days -> reading(witness, time.span(), time.value(), days))
        .map(reading -> new Occasion(Fact.Kind.DATE, time.subject(), reading));
  }

  private static Optional<Occasion> where(Witness witness, Location location) {
    if (location.subject().isEmpty()) {
      return Optional.empty();
    }
    String value = String.join(", ", location.path().reversed());
    Basis where = new Whereabouts(location.path());
    ComparedReading reading = reading(witness, location.span(), value, where);
    return Optional.of(new Occasion(Fact.Kind.PLACE, location.subject(), reading));
  }

  private static ComparedReading reading(Witness witness, Span span, String value, Basis compared) {
    Reading reading =
        new Reading(
            new Passage(witness.id(), span),
            new Reading.Value.Words(value),
            null,
            Parts.of(witness, span),
            "");
    return new ComparedReading(reading, compared, Set.of());
  }
}
