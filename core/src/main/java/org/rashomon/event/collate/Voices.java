package org.rashomon.event.collate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Entity.Kind;
import org.rashomon.account.name.Mention;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.identity.Party;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Span;
import org.rashomon.word.Countries;

/// Who speaks for whom, by people's offices: what the Velmaran minister says, one account gives to
/// her and another to Velmar.
final class Voices {

  private final Map<String, Set<String>> spokenFor = new HashMap<>();
  private final Map<String, Party> byId = new HashMap<>();

  private Voices(Parties parties) {
    parties.all().forEach(party -> byId.put(party.id(), party));
  }

  static Voices of(List<Witness> witnesses, Parties parties) {
    Voices voices = new Voices(parties);
    for (Witness witness : witnesses) {
      for (Mention mention : witness.named().mentions()) {
        @Nullable Span office = mention.office();
        if (office != null && witness.named().entity(mention).kind() == Kind.PERSON) {
          Party person = parties.of(witness.id(), mention.entity());
          voices.read(person.id(), office.in(witness.text()), parties);
        }
      }
    }
    return voices;
  }

  private void read(String person, String office, Parties parties) {
    Set<String> states = new HashSet<>();
    for (String word : office.split("[^\\p{L}.'’-]+", -1)) {
      @Nullable String state = Countries.meantBy(word.replaceAll("['’]s?$", ""));
      if (state != null) {
        states.add(state);
      }
    }
    for (Party party : parties.all()) {
      boolean state = states.contains(String.valueOf(Countries.named(party.name())));
      boolean body = party.kind() == Kind.BODY && office.contains(party.name());
      if (state || body) {
        spokenFor.computeIfAbsent(person, key -> new HashSet<>()).add(party.id());
      }
    }
  }

  /// Whether one is the other, or speaks for it.
  boolean areOne(String a, String b) {
    return a.equals(b) || speaksFor(a, b) || speaksFor(b, a);
  }

  private boolean speaksFor(String person, String other) {
    return spokenFor.getOrDefault(person, Set.of()).contains(other);
  }

  boolean isPerson(@Nullable String party) {
    Party found = byId.get(party);
    return found != null && found.kind() == Kind.PERSON;
  }

  /// Of speakers that are one, a person rather than whom they speak for; else the first.
  @Nullable Party of(List<String> speakers) {
    return speakers.stream()
        .filter(this::isPerson)
        .findFirst()
        .or(() -> speakers.stream().findFirst())
        .map(byId::get)
        .orElse(null);
  }
}
