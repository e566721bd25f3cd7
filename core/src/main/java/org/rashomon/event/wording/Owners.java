package org.rashomon.event.wording;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.detail.Detail;
import org.rashomon.account.detail.Role;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Mention;
import org.rashomon.account.parse.Token;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Words;
import org.rashomon.word.Countries;

/// Whose a body is, so that the government of a land and that of its ruler are one.
final class Owners {

  private final Parties parties;

  /// The state in whose name a person holds an office, by the person's id.
  private final Map<String, String> states = new TreeMap<>();

  Owners(List<Witness> witnesses, Parties parties) {
    this.parties = parties;
    for (Witness witness : witnesses) {
      for (Detail detail : witness.details()) {
        if (detail instanceof Role role) {
          office(witness, role);
        }
      }
    }
  }

  private void office(Witness witness, Role role) {
    String text = witness.text();
    for (Words.Word word : Words.of(text, role.office())) {
      String state = state(word.span().in(text));
      if (state != null) {
        states.putIfAbsent(parties.of(witness.id(), role.person()).id(), state);
      }
    }
  }

  /// The state, or the person, that the word names or is an adjective of.
  @Nullable String of(Witness witness, Token token, @Nullable Mention mention) {
    String state = state(token.text());
    if (state != null || mention == null || mention.form() != Mention.Form.NAME) {
      return state;
    }
    if (witness.named().entity(mention).kind() != Entity.Kind.PERSON) {
      return null;
    }
    String person = parties.of(witness.id(), mention.entity()).id();
    return states.getOrDefault(person, person);
  }

  private static @Nullable String state(String word) {
    String people = Countries.ofDemonym(word);
    return people != null ? people : Countries.named(word);
  }
}
