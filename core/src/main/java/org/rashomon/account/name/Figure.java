package org.rashomon.account.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.account.name.Entity.Gender;
import org.rashomon.account.name.Entity.Kind;

/// Somebody or something that an account names, under the names found so far.
final class Figure {

  final Kind kind;
  String name;
  Gender gender = Gender.UNKNOWN;
  final Set<HeldOffice> offices = new LinkedHashSet<>();

  /// A group's members, as far as they are known.
  final List<Figure> members = new ArrayList<>();

  Figure(Kind kind, String name) {
    this.kind = kind;
    this.name = name;
  }

  /// Whether somebody of that gender can be meant.
  boolean mayBe(Gender other) {
    return other == Gender.UNKNOWN || gender == Gender.UNKNOWN || gender == other;
  }

  /// Takes the gender on, where none is known.
  void learn(Gender found) {
    if (gender == Gender.UNKNOWN) {
      gender = found;
    }
  }
}
