package org.rashomon.event.wording;

import java.util.List;
import java.util.Set;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Span;

/// A noun with the words before it that choose it.
///
/// @param head singular, in small letters
/// @param modifiers without numbers, articles and what only says which of several is meant
/// @param whose the state whose it is, or the person, by name; empty where nobody is named
/// @param context stems of what else its sentence says
record NounPhrase(
    Witness witness,
    Span span,
    String head,
    List<String> modifiers,
    String whose,
    Set<String> context) {

  NounPhrase {
    modifiers = List.copyOf(modifiers);
    context = Set.copyOf(context);
  }

  String words() {
    return modifiers.isEmpty() ? head : String.join(" ", modifiers) + " " + head;
  }
}
