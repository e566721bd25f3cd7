package org.rashomon.event.brief;

import java.util.List;
import org.rashomon.Witnesses;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;

/// Sentences as the brief sees them.
final class Views {

  private Views() {}

  /// Those of an account that is alone in its event.
  static List<View> of(Witness witness, Passage... judging) {
    return View.of(witness, Witnesses.parties(List.of(witness)), List.of(judging));
  }

  /// Those of the first of an event's accounts.
  static List<View> of(List<Witness> witnesses) {
    return View.of(witnesses.getFirst(), Witnesses.parties(witnesses), List.of());
  }
}
