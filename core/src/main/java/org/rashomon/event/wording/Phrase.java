package org.rashomon.event.wording;

import java.util.List;
import java.util.Set;
import org.rashomon.account.analysis.Witness;
import org.rashomon.text.Span;

/// A noun with the words before it that choose it.
///
/// @param head singular, in small letters
/// @param modifiers without numbers, articles and what only says which of several is meant
/// @param whose the state whose it is, or the person, by name; empty where it isn't told
/// @param context stems of what else its sentence says
record Phrase(
    Witness witness,
    Span span,
    String head,
    List<String> modifiers,
    String whose,
    Set<String> context) {

  Phrase {
    modifiers = List.copyOf(modifiers);
    context = Set.copyOf(context);
  }

  String words() {
    return modifiers.isEmpty() ? head : String.join(" ", modifiers) + " " + head;
  }
}
