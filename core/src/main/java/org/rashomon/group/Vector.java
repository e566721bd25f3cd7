package org.rashomon.group;

import java.util.List;

/// What an account is about: its terms with their weights, in no order that means anything; of
/// length 1 unless it has none.
record Vector(List<Term> terms) {

  record Term(int number, float weight) {}

  Vector {
    terms = List.copyOf(terms);
  }
}
