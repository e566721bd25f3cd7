package org.rashomon.render;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.analysis.Witness;
import org.rashomon.account.name.Entity;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.identity.Party;

/// Who said something, as it is printed.
///
/// @param members a group's members by id; else empty
record Speaker(String id, String name, List<String> members) {

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
        id(entity.name()),
        entity.name(),
        entity.members().stream().map(member -> id(entities.get(member).name())).toList());
  }

  private static String id(String name) {
    StringBuilder id = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’')
        .forEach(c -> append(id, c));
    int end = id.length();
    return end > 0 && id.charAt(end - 1) == '-' ? id.substring(0, end - 1) : id.toString();
  }

  private static void append(StringBuilder id, int c) {
    if (Character.isLetterOrDigit(c)) {
      id.appendCodePoint(c);
    } else if (!id.isEmpty() && id.charAt(id.length() - 1) != '-') {
      id.append('-');
    }
  }
}
