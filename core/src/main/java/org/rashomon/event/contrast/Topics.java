package org.rashomon.event.contrast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.detail.Detail;
import org.rashomon.account.detail.Interval;
import org.rashomon.account.detail.Location;
import org.rashomon.account.detail.Quantity;
import org.rashomon.account.detail.Role;
import org.rashomon.account.detail.TimeExpression;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Mention;
import org.rashomon.account.read.Published;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.identity.Party;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// Sorts the details of all accounts by what they are details of.
final class Topics {

  private static final OfficeReader OFFICES = new OfficeReader();

  private final Parties parties;
  private final Map<String, Topic> byKey = new TreeMap<>();

  private Topics(Parties parties) {
    this.parties = parties;
  }

  /// By kind and subject.
  static List<Topic> of(List<Witness> witnesses, Parties parties) {
    Topics topics = new Topics(parties);
    for (Witness witness : witnesses) {
      for (Occasions.Occasion each : Occasions.of(witness)) {
        topics.add(each.kind() + " " + each.subject(), each.kind(), each.subject(), each.reading());
      }
      for (Detail detail : witness.details()) {
        switch (detail) {
          case Quantity quantity -> topics.quantity(witness, quantity);
          case TimeExpression _, Location _ -> {} // read by account: see Occasions
          case Role role -> topics.role(witness, role);
        }
      }
    }
    return List.copyOf(topics.byKey.values());
  }

  private void quantity(Witness witness, Quantity quantity) {
    String subject = quantity.subject();
    if (subject.isEmpty()) {
      return;
    }
    Fact.Kind kind = Fact.Kind.of(quantity.kind());
    ComparedReading reading = reading(witness, quantity, named(witness, quantity.span()));
    if (kind == Fact.Kind.AGE) {
      whose(witness, quantity)
          .ifPresent(person -> add(kind + " " + person.id(), kind, person.name(), reading));
      return;
    }
    boolean unitless = kind == Fact.Kind.COUNT || quantity.lesser().isPresent();
    String unit = unitless ? "" : quantity.unit();
    add(kind + " " + subject + " " + unit, kind, subject, reading);
  }

  /// @param named whom its sentence names
  static ComparedReading reading(Witness witness, Quantity quantity, Set<String> named) {
    Reading stated =
        new Reading(
            new Passage(witness.id(), quantity.span()),
            new Reading.Value.Range(quantity.interval(), quantity.unit()),
            quantity.source(),
            Parts.of(witness, quantity.span()),
            quantity.basis());
    return new ComparedReading(stated, basis(witness, quantity), named);
  }

  private static Basis basis(Witness witness, Quantity quantity) {
    OptionalInt lesser = quantity.lesser();
    if (lesser.isPresent()) {
      return new Basis.Result(quantity.interval(), lesser.getAsInt());
    }
    return quantity.kind() == Quantity.Kind.AGE
        ? new Basis.Age(quantity.interval(), born(witness, quantity.interval().low()))
        : new Basis.Range(quantity.interval(), quantity.unit());
  }

  /// When somebody was born who is that old on the account's day, in years.
  private static @Nullable Interval born(Witness witness, @Nullable Double age) {
    LocalDate day = witness.account().provenance().time().map(Published::day).orElse(null);
    if (day == null || age == null) {
      return null;
    }
    double now = day.getYear() + day.getDayOfYear() / 366.0;
    return Interval.between(now - age - 1, now - age);
  }

  /// Whose age it is: whom the words name.
  private Optional<Party> whose(Witness witness, Quantity age) {
    return parties.all().isEmpty()
        ? Optional.empty()
        : witness.named().within(age.span()).stream()
            .findFirst()
            .map(mention -> parties.of(witness.id(), mention.entity()));
  }

  private void role(Witness witness, Role role) {
    if (parties.all().isEmpty()) {
      return;
    }
    Party person = parties.of(witness.id(), role.person());
    OfficeName office = OFFICES.read(role.office().in(witness.text()));
    Reading stated =
        new Reading(
            new Passage(witness.id(), role.span()), new Reading.Value.Words(office.text()), null);
    ComparedReading reading = new ComparedReading(stated, office, Set.of(person.id()));
    add(Fact.Kind.ROLE + " " + person.id(), Fact.Kind.ROLE, person.name(), reading);
  }

  private void add(String key, Fact.Kind kind, String subject, ComparedReading reading) {
    Topic before = byKey.getOrDefault(key, new Topic(kind, subject, List.of()));
    List<ComparedReading> all = new ArrayList<>(before.readings());
    all.add(reading);
    byKey.put(key, before.with(all));
  }

  /// Whom the sentence names; places are left out, since accounts of one event name many.
  private Set<String> named(Witness witness, Span span) {
    if (parties.all().isEmpty()) {
      return Set.of();
    }
    Span sentence = witness.named().parsed().sentenceAt(span.start()).span();
    Set<String> found = new TreeSet<>();
    for (Mention mention : witness.named().within(sentence)) {
      if (witness.named().entity(mention).kind() != Entity.Kind.PLACE) {
        found.add(parties.of(witness.id(), mention.entity()).id());
      }
    }
    return found;
  }
}
