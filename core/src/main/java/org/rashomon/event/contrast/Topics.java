package org.rashomon.event.contrast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.account.analysis.Witness;
import org.rashomon.account.detail.Detail;
import org.rashomon.account.detail.Interval;
import org.rashomon.account.detail.Location;
import org.rashomon.account.detail.Quantity;
import org.rashomon.account.detail.Role;
import org.rashomon.account.detail.TimeExpression;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Mention;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.identity.Party;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// Sorts the details of all accounts by what they are details of.
final class Topics {

  /// How the unit of a vote or a score begins.
  private static final String RESULT = "to ";

  /// Larger than any number of votes.
  private static final double BEYOND = 100_000;

  private final Offices offices = new Offices();

  /// By kind and subject.
  List<Topic> of(List<Witness> witnesses, Parties parties) {
    Map<String, Topic> topics = new TreeMap<>();
    for (Witness witness : witnesses) {
      for (Occasions.Occasion each : Occasions.of(witness)) {
        add(topics, each.kind() + " " + each.subject(), each.kind(), each.subject(), each.told());
      }
      for (Detail detail : witness.details()) {
        switch (detail) {
          case Quantity quantity -> quantity(witness, quantity, parties, topics);
          case TimeExpression _, Location _ -> {} // read by account: see Occasions
          case Role role -> role(witness, role, parties, topics);
        }
      }
    }
    return List.copyOf(topics.values());
  }

  private static void quantity(
      Witness witness, Quantity quantity, Parties parties, Map<String, Topic> into) {
    if (quantity.subject().isEmpty()) {
      return;
    }
    Fact.Kind kind = kind(quantity.kind());
    Reading reading =
        new Reading(
            new Passage(witness.id(), quantity.span()),
            new Reading.Value.Range(quantity.interval(), quantity.unit()),
            quantity.source(),
            Parts.of(witness, quantity.span()),
            quantity.basis());
    Told.Basis compared = quantity.unit().startsWith(RESULT) ? result(quantity) : range(quantity);
    Told told = new Told(reading, compared, named(witness, quantity.span(), parties));
    if (kind == Fact.Kind.AGE) {
      Told born = told.comparedBy(born(witness, quantity));
      age(witness, quantity, parties)
          .ifPresent(who -> add(into, "AGE " + who.id(), kind, who.name(), born));
      return;
    }
    boolean unitless = kind == Fact.Kind.COUNT || quantity.unit().startsWith(RESULT);
    String unit = unitless ? "" : quantity.unit();
    add(into, kind + " " + quantity.subject() + " " + unit, kind, quantity.subject(), told);
  }

  private static Told.Basis range(Quantity quantity) {
    return new Told.Basis.Range(quantity.interval(), quantity.unit());
  }

  /// Both numbers of a vote or a score as one, so that two results are the same or exclude each
  /// other.
  private static Told.Basis result(Quantity quantity) {
    double less = Double.parseDouble(quantity.unit().substring(RESULT.length()));
    return new Told.Basis.Range(quantity.interval().plus(Interval.of(less / BEYOND)), "result");
  }

  private static Told.Basis born(Witness witness, Quantity age) {
    LocalDate day = Publication.day(witness.account().provenance().published());
    Double years = age.interval().low();
    if (day == null || years == null) {
      return new Told.Basis.Age(age.interval(), null);
    }
    double now = day.getYear() + day.getDayOfYear() / 366.0;
    return new Told.Basis.Age(age.interval(), Interval.between(now - years - 1, now - years));
  }

  /// Whose age it is: whom the words name.
  private static Optional<Party> age(Witness witness, Quantity quantity, Parties parties) {
    return parties.all().isEmpty()
        ? Optional.empty()
        : witness.named().within(quantity.span()).stream()
            .findFirst()
            .map(mention -> parties.of(witness.id(), mention.entity()));
  }

  private void role(Witness witness, Role role, Parties parties, Map<String, Topic> into) {
    if (parties.all().isEmpty()) {
      return;
    }
    Party person = parties.of(witness.id(), role.person());
    OfficeName office = offices.read(role.office().in(witness.text()));
    Reading reading =
        new Reading(
            new Passage(witness.id(), role.span()), new Reading.Value.Words(office.text()), null);
    Told told = new Told(reading, new Told.Basis.Office(office), Set.of(person.id()));
    add(into, "ROLE " + person.id(), Fact.Kind.ROLE, person.name(), told);
  }

  private static void add(
      Map<String, Topic> into, String key, Fact.Kind kind, String subject, Told told) {
    Topic before = into.getOrDefault(key, new Topic(kind, subject, List.of()));
    List<Told> all = new ArrayList<>(before.told());
    all.add(told);
    into.put(key, before.with(all));
  }

  /// Whom the sentence names; places are left out, since accounts of one event name many.
  private static Set<String> named(Witness witness, Span span, Parties parties) {
    if (parties.all().isEmpty()) {
      return Set.of();
    }
    Span sentence = witness.named().annotated().sentenceAt(span.start()).span();
    Set<String> found = new TreeSet<>();
    for (Mention mention : witness.named().within(sentence)) {
      if (witness.named().entity(mention).kind() != Entity.Kind.PLACE) {
        found.add(parties.of(witness.id(), mention.entity()).id());
      }
    }
    return found;
  }

  private static Fact.Kind kind(Quantity.Kind kind) {
    return switch (kind) {
      case COUNT -> Fact.Kind.COUNT;
      case DURATION -> Fact.Kind.DURATION;
      case MONEY -> Fact.Kind.MONEY;
      case PERCENT -> Fact.Kind.PERCENT;
      case AGE -> Fact.Kind.AGE;
      case DISTANCE -> Fact.Kind.DISTANCE;
      case SPEED -> Fact.Kind.SPEED;
      case MAGNITUDE -> Fact.Kind.MAGNITUDE;
      case VOTE -> Fact.Kind.VOTE;
      case SCORE -> Fact.Kind.SCORE;
      case ORDINAL -> Fact.Kind.ORDINAL;
    };
  }
}
