package org.rashomon.render;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Entity;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.identity.Party;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Slug;

/// Who said something, as it is printed.
///
/// @param members a group's members by id; else empty
record Speaker(String id, String name, List<String> members) {

  /// The id of whom no Latin letter names.
  private static final String NAMELESS = "party";

  static Speaker of(Party party) {
    return new Speaker(party.id(), party.name(), party.members());
  }

  /// The speaker of an account's quotation: a party of the event where there is one, else what the
  /// account itself tells.
  static Optional<Speaker> of(Witness witness, int quotation, Optional<Parties> parties) {
    @Nullable Integer entity = witness.quotations().get(quotation).speaker();
    if (entity == null) {
      return Optional.empty();
    }
    return Optional.of(
        parties
            .map(all -> of(all.of(witness.id(), entity)))
            .orElseGet(() -> ofEntity(witness, entity)));
  }

  private static Speaker ofEntity(Witness witness, int index) {
    List<Entity> entities = witness.named().entities();
    Entity entity = entities.get(index);
    return new Speaker(
        Slug.of(entity.name(), NAMELESS),
        entity.name(),
        entity.members().stream()
            .map(member -> Slug.of(entities.get(member).name(), NAMELESS))
            .toList());
  }
}
